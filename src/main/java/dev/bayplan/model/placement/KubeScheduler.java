package dev.bayplan.model.placement;

import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;

/// The kube-scheduler with its default scores: it takes the node with the highest sum. Where the real one draws lots
/// among equals, the lowest index wins here.
abstract class KubeScheduler implements Scheduler {

    /// {@return the scheduler of a date}
    static KubeScheduler on(LocalDate asOf, int zones) {
        return Offering.POD_TOPOLOGY_SPREAD.isOfferedOn(asOf)
                ? new TopologySpreadScheduler(zones)
                : new SelectorSpreadScheduler(zones);
    }

    /// Looks at all instances at once, before the first score of a replica is asked for.
    abstract void prepare(Fleet fleet, int workload, boolean[] feasible);

    /// {@return the weighted score of an instance for spreading}
    abstract long spread(Fleet fleet, int workload, int instance);

    /// {@return the sum of the scores for what would be requested of what there is}
    abstract long resources(int milliCpu, int mib, int allMilliCpu, int allMib);

    private boolean[] feasible = {};

    @Override
    public int choose(Fleet fleet, int workload) {
        if (feasible.length != fleet.instances()) {
            feasible = new boolean[fleet.instances()];
        }
        boolean any = false;
        for (int i = 0; i < feasible.length; i++) {
            feasible[i] = fleet.fits(i, workload);
            any |= feasible[i];
        }
        if (!any) {
            return NONE;
        }
        prepare(fleet, workload, feasible);
        int best = NONE;
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < feasible.length; i++) {
            if (feasible[i]) {
                long score = spread(fleet, workload, i)
                        + resources(
                                fleet.usedMilliCpu[i] + fleet.milliCpu[workload],
                                fleet.usedMib[i] + fleet.mib[workload],
                                fleet.allMilliCpu[i], fleet.allMib[i]);
                if (score > highest) {
                    highest = score;
                    best = i;
                }
            }
        }
        return best;
    }
}
