package dev.bayplan.model.placement;

import java.util.Arrays;
import java.util.List;

/// The scheduler of Kubernetes 1.34: PodTopologySpread twice, LeastAllocated and BalancedAllocation once each.
final class TopologySpreadScheduler extends KubeScheduler {

    private static final int SPREAD_WEIGHT = 2;
    private static final int NODE_SKEW = 3;
    private static final int ZONE_SKEW = 5;

    private final boolean[] zoneSeen;
    private double nodeWeight;
    private double zoneWeight;
    private long least;
    private long largest;

    TopologySpreadScheduler(int zones) {
        zoneSeen = new boolean[zones];
    }

    @Override
    void prepare(Fleet fleet, int workload, List<Alike> nodes) {
        Arrays.fill(zoneSeen, false);
        int nodeDomains = 0;
        int zoneDomains = 0;
        for (int k = 0; k < nodes.size(); k++) {
            Alike each = nodes.get(k);
            nodeDomains += each.members.size();
            zoneDomains += zoneSeen[each.zone] ? 0 : 1;
            zoneSeen[each.zone] = true;
        }
        nodeWeight = SchedulerScores.topologyWeight(nodeDomains);
        zoneWeight = SchedulerScores.topologyWeight(zoneDomains);
        least = Long.MAX_VALUE;
        largest = 0;
        for (int k = 0; k < nodes.size(); k++) {
            long count = count(fleet, workload, nodes.get(k));
            least = Math.min(least, count);
            largest = Math.max(largest, count);
        }
    }

    /// {@return the weighted number of matching pods in the domains of a node}
    private long count(Fleet fleet, int workload, Alike node) {
        return Math.round(
                SchedulerScores.topologyCount(node.onInstance[workload], NODE_SKEW, nodeWeight)
                        + SchedulerScores.topologyCount(fleet.inZone[workload][node.zone], ZONE_SKEW, zoneWeight));
    }

    @Override
    long spread(Fleet fleet, int workload, Alike node) {
        return SPREAD_WEIGHT * SchedulerScores.topologySpread(count(fleet, workload, node), least, largest);
    }

    @Override
    long resources(int milliCpu, int mib, int allMilliCpu, int allMib) {
        return SchedulerScores.leastRequested(SchedulerScores.MOST, milliCpu, mib, allMilliCpu, allMib)
                + SchedulerScores.balanced(milliCpu, mib, allMilliCpu, allMib);
    }
}
