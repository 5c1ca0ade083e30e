package dev.bayplan.model.placement;

import dev.bayplan.model.limits.Resource;
import java.util.Arrays;

/// The scheduler of Kubernetes 1.34: PodTopologySpread twice, LeastAllocated and BalancedAllocation once each.
final class TopologySpreadScheduler extends KubeScheduler {

    private static final int SPREAD_WEIGHT = 2;
    private static final int NODE_SKEW = 3;
    private static final int ZONE_SKEW = 5;

    private double nodeWeight;
    private double zoneWeight;
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
        nodeWeight = SchedulerScores.topologyWeight(nodes);
        zoneWeight = SchedulerScores.topologyWeight(zones);
        least = Long.MAX_VALUE;
        largest = 0;
        for (int i = 0; i < feasible.length; i++) {
            if (feasible[i]) {
                long count = weightedCount(fleet, workload, i);
                least = Math.min(least, count);
                largest = Math.max(largest, count);
            }
        }
    }

    private long weightedCount(Fleet fleet, int workload, int instance) {
        return Math.round(
                SchedulerScores.topologyCount(fleet.onInstance[workload][instance], NODE_SKEW, nodeWeight)
                        + SchedulerScores.topologyCount(
                                fleet.inZone[workload][fleet.zone[instance]], ZONE_SKEW, zoneWeight));
    }

    @Override
    long score(Fleet fleet, int workload, int instance) {
        int milliCpu = requested(fleet, workload, instance, Resource.CPU);
        int mib = requested(fleet, workload, instance, Resource.MEMORY);
        int allCpu = fleet.capacity(instance, Resource.CPU);
        int allMib = fleet.capacity(instance, Resource.MEMORY);
        return SPREAD_WEIGHT
                        * SchedulerScores.topologySpread(weightedCount(fleet, workload, instance), least, largest)
                + SchedulerScores.leastRequested(SchedulerScores.MOST, milliCpu, mib, allCpu, allMib)
                + SchedulerScores.balanced(milliCpu, mib, allCpu, allMib);
    }
}
