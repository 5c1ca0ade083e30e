package dev.bayplan.model.placement;

import org.jspecify.annotations.Nullable;

/// The ECS service scheduler where a service names no strategy: it spreads over the zones, and within the zone takes
/// the instance with the fewest tasks of the service.
///
/// Source: Amazon ECS Developer Guide, service scheduler (June 2018 and 2023).
final class ServiceScheduler implements Scheduler {

    @Override
    public @Nullable Alike choose(Fleet fleet, int workload) {
        Alike best = null;
        for (int k = 0; k < fleet.present().size(); k++) {
            Alike each = fleet.present().get(k);
            if ((best == null || isBetter(each, best, fleet.inZone[workload], workload))
                    && fleet.fits(each, workload)) {
                best = each;
            }
        }
        return best;
    }

    /// Of zones with equally few tasks, the first; only then the instances within it.
    private static boolean isBetter(Alike each, Alike best, int[] inZone, int workload) {
        int order = Integer.compare(inZone[each.zone], inZone[best.zone]);
        if (order == 0) {
            order = Integer.compare(each.zone, best.zone);
        }
        if (order == 0) {
            order = Integer.compare(each.onInstance[workload], best.onInstance[workload]);
        }
        return order < 0 || (order == 0 && each.members.first() < best.members.first());
    }
}
