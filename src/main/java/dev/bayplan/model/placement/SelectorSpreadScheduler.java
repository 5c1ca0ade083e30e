package dev.bayplan.model.placement;

import dev.bayplan.model.limits.Resource;
import java.util.Arrays;

/// The scheduler of Kubernetes 1.10: SelectorSpread, LeastRequested and BalancedResourceAllocation, each once.
final class SelectorSpreadScheduler extends KubeScheduler {

    private int mostOnNode;
    private int mostInZone;
    private int[] inZone = {};

    @Override
    void prepare(Fleet fleet, int workload, boolean[] feasible) {
        if (inZone.length != fleet.zones) {
            inZone = new int[fleet.zones];
        }
        Arrays.fill(inZone, 0);
        mostOnNode = 0;
        mostInZone = 0;
        // Only nodes that would take the pod are counted, and zones only by such nodes.
        for (int i = 0; i < feasible.length; i++) {
            if (feasible[i]) {
                int count = fleet.onInstance[workload][i];
                mostOnNode = Math.max(mostOnNode, count);
                inZone[fleet.zone[i]] += count;
            }
        }
        for (int count : inZone) {
            mostInZone = Math.max(mostInZone, count);
        }
    }

    @Override
    long score(Fleet fleet, int workload, int instance) {
        int milliCpu = requested(fleet, workload, instance, Resource.CPU);
        int mib = requested(fleet, workload, instance, Resource.MEMORY);
        int allCpu = fleet.capacity(instance, Resource.CPU);
        int allMib = fleet.capacity(instance, Resource.MEMORY);
        return SchedulerScores.selectorSpread(
                        fleet.onInstance[workload][instance], mostOnNode, inZone[fleet.zone[instance]], mostInZone)
                + SchedulerScores.leastRequested(SchedulerScores.MOST_2018, milliCpu, mib, allCpu, allMib)
                + SchedulerScores.balanced2018(milliCpu, mib, allCpu, allMib);
    }
}
