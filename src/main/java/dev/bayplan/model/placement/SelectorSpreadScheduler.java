package dev.bayplan.model.placement;

import java.util.List;

/// The scheduler of Kubernetes 1.10: SelectorSpread, LeastRequested and BalancedResourceAllocation, each once.
final class SelectorSpreadScheduler extends KubeScheduler {

    private final SelectorSpread spread;

    SelectorSpreadScheduler(int zones) {
        spread = new SelectorSpread(zones);
    }

    @Override
    void prepare(Fleet fleet, int workload, List<Alike> nodes) {
        spread.clear();
        // Only nodes that would take the pod are counted, and zones only by such nodes.
        for (int k = 0; k < nodes.size(); k++) {
            Alike each = nodes.get(k);
            spread.count(each.members.size(), each.onInstance[workload], each.zone);
        }
    }

    @Override
    long spread(Fleet fleet, int workload, Alike node) {
        return spread.score(node.onInstance[workload], node.zone);
    }

    @Override
    long resources(int milliCpu, int mib, int allMilliCpu, int allMib) {
        return SchedulerScores.leastRequested(SchedulerScores.MOST_2018, milliCpu, mib, allMilliCpu, allMib)
                + SchedulerScores.balanced2018(milliCpu, mib, allMilliCpu, allMib);
    }
}
