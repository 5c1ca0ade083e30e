package dev.bayplan.model.placement;

import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The kube-scheduler with its default scores: it takes the node with the highest sum. Where the real one draws lots
/// among equals, the lowest index wins here.
abstract class KubeScheduler implements Scheduler {

    private final List<Alike> feasible = new ArrayList<>();

    /// {@return the scheduler of a date}
    static KubeScheduler on(LocalDate asOf, int zones) {
        return Offering.POD_TOPOLOGY_SPREAD.isOfferedOn(asOf)
                ? new TopologySpreadScheduler(zones)
                : new SelectorSpreadScheduler(zones);
    }

    /// Looks at all nodes that take the replica, before the first score is asked for.
    abstract void prepare(Fleet fleet, int workload, List<Alike> nodes);

    /// {@return the weighted score of a node for spreading}
    abstract long spread(Fleet fleet, int workload, Alike node);

    /// {@return the sum of the scores for what would be requested of what there is}
    abstract long resources(int milliCpu, int mib, int allMilliCpu, int allMib);

    @Override
    public @Nullable Alike choose(Fleet fleet, int workload) {
        feasible.clear();
        for (int k = 0; k < fleet.present().size(); k++) {
            Alike each = fleet.present().get(k);
            if (fleet.fits(each, workload)) {
                feasible.add(each);
            }
        }
        prepare(fleet, workload, feasible);
        Alike best = null;
        long highest = Long.MIN_VALUE;
        int milliCpu = fleet.workloads.get(workload).milliCpu();
        int mib = fleet.workloads.get(workload).memoryMib();
        for (int k = 0; k < feasible.size(); k++) {
            Alike each = feasible.get(k);
            long score = spread(fleet, workload, each)
                    + resources(
                            each.usedMilliCpu + milliCpu, each.usedMib + mib, fleet.allMilliCpu[each.group],
                            fleet.allMib[each.group]);
            if (best == null || score > highest
                    || (score == highest && each.members.first() < best.members.first())) {
                highest = score;
                best = each;
            }
        }
        return best;
    }
}
