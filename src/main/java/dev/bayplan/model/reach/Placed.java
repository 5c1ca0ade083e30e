package dev.bayplan.model.reach;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Scenario;

/// How many replicas of each workload a plan has placed on the instances of each group of the fleet.
final class Placed {

    private final int[][] replicas;

    Placed(Scenario scenario, Plan plan) {
        replicas = new int[scenario.fleet().size()][scenario.workloads().size()];
        for (int i = 0; i < plan.instances(); i++) {
            int end = plan.firstInterface(i) + plan.interfaces(i);
            for (int j = plan.firstInterface(i); j < end; j++) {
                for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
                    if (plan.workload(s) >= 0) {
                        replicas[plan.group(i)][plan.workload(s)]++;
                    }
                }
            }
        }
    }

    /// Picks workloads on groups of the fleet.
    @FunctionalInterface
    interface Which {
        boolean test(int g, int w);
    }

    int on(int g, int w) {
        return replicas[g][w];
    }

    /// {@return the replicas of the workloads on the groups that are picked}
    int count(Which which) {
        int count = 0;
        for (int g = 0; g < replicas.length; g++) {
            for (int w = 0; w < replicas[g].length; w++) {
                count += which.test(g, w) ? replicas[g][w] : 0;
            }
        }
        return count;
    }
}
