package dev.bayplan.model.placement;

/// The scheduler of Kubernetes 1.10: SelectorSpread, LeastRequested and BalancedResourceAllocation, each once.
final class SelectorSpreadScheduler extends KubeScheduler {

    private final SelectorSpread spread;

    SelectorSpreadScheduler(int zones) {
        spread = new SelectorSpread(zones);
    }

    @Override
    void prepare(Fleet fleet, int workload, boolean[] feasible) {
        spread.clear();
        // Only nodes that would take the pod are counted, and zones only by such nodes.
        for (int i = 0; i < feasible.length; i++) {
            if (feasible[i]) {
                spread.count(fleet.onInstance[workload][i], fleet.zone[i]);
            }
        }
    }

    @Override
    long score(Fleet fleet, int workload, int instance) {
        int milliCpu = fleet.usedMilliCpu[instance] + fleet.milliCpu[workload];
        int mib = fleet.usedMib[instance] + fleet.mib[workload];
        int allCpu = fleet.allMilliCpu[instance];
        int allMib = fleet.allMib[instance];
        return spread.score(fleet.onInstance[workload][instance], fleet.zone[instance])
                + SchedulerScores.leastRequested(SchedulerScores.MOST_2018, milliCpu, mib, allCpu, allMib)
                + SchedulerScores.balanced2018(milliCpu, mib, allCpu, allMib);
    }
}
