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
    long spread(Fleet fleet, int workload, int instance) {
        return spread.score(fleet.onInstance[workload][instance], fleet.zone[instance]);
    }

    @Override
    long resources(int milliCpu, int mib, int allMilliCpu, int allMib) {
        return SchedulerScores.leastRequested(SchedulerScores.MOST_2018, milliCpu, mib, allMilliCpu, allMib)
                + SchedulerScores.balanced2018(milliCpu, mib, allMilliCpu, allMib);
    }
}
