package dev.bayplan.model.placement;

import java.util.Arrays;

/// The scheduler of Kubernetes 1.34: PodTopologySpread twice, LeastAllocated and BalancedAllocation once each.
final class TopologySpreadScheduler extends KubeScheduler {

    private static final int SPREAD_WEIGHT = 2;
    private static final int NODE_SKEW = 3;
    private static final int ZONE_SKEW = 5;

    /// The weighted number of matching pods, by instance that would take one more.
    private long[] counts = {};
    private long least;
    private long largest;
    private final boolean[] zoneSeen;

    TopologySpreadScheduler(int zones) {
        zoneSeen = new boolean[zones];
    }

    @Override
    void prepare(Fleet fleet, int workload, boolean[] feasible) {
        Arrays.fill(zoneSeen, false);
        int nodes = 0;
        int zones = 0;
        for (int i = 0; i < feasible.length; i++) {
            if (feasible[i]) {
                nodes++;
                if (!zoneSeen[fleet.zone[i]]) {
                    zoneSeen[fleet.zone[i]] = true;
                    zones++;
                }
            }
        }
        double nodeWeight = SchedulerScores.topologyWeight(nodes);
        double zoneWeight = SchedulerScores.topologyWeight(zones);
        if (counts.length != feasible.length) {
            counts = new long[feasible.length];
        }
        least = Long.MAX_VALUE;
        largest = 0;
        for (int i = 0; i < feasible.length; i++) {
            if (feasible[i]) {
                counts[i] = Math.round(
                        SchedulerScores.topologyCount(fleet.onInstance[workload][i], NODE_SKEW, nodeWeight)
                                + SchedulerScores.topologyCount(
                                        fleet.inZone[workload][fleet.zone[i]], ZONE_SKEW, zoneWeight));
                least = Math.min(least, counts[i]);
                largest = Math.max(largest, counts[i]);
            }
        }
    }

    @Override
    long spread(Fleet fleet, int workload, int instance) {
        return SPREAD_WEIGHT * SchedulerScores.topologySpread(counts[instance], least, largest);
    }

    @Override
    long resources(int milliCpu, int mib, int allMilliCpu, int allMib) {
        return SchedulerScores.leastRequested(SchedulerScores.MOST, milliCpu, mib, allMilliCpu, allMib)
                + SchedulerScores.balanced(milliCpu, mib, allMilliCpu, allMib);
    }
}
