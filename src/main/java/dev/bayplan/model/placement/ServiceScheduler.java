package dev.bayplan.model.placement;

/// The ECS service scheduler where a service names no strategy: it spreads over the zones, and within the zone takes
/// the instance with the fewest tasks of the service.
///
/// Source: Amazon ECS Developer Guide, service scheduler (June 2018 and 2023).
final class ServiceScheduler implements Scheduler {

    @Override
    public int choose(Fleet fleet, int workload) {
        int[] inZone = fleet.inZone[workload];
        int[] onInstance = fleet.onInstance[workload];
        int best = NONE;
        for (int i = 0; i < fleet.instances(); i++) {
            if (best != NONE && !better(inZone, onInstance, fleet.zone, i, best)) {
                continue;
            }
            if (fleet.fits(i, workload)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean better(int[] inZone, int[] onInstance, int[] zone, int i, int best) {
        int byZone = Integer.compare(inZone[zone[i]], inZone[zone[best]]);
        // Of zones with equally few, the first; only then the instances within it.
        int byOrder = byZone == 0 ? Integer.compare(zone[i], zone[best]) : byZone;
        return byOrder < 0 || (byOrder == 0 && onInstance[i] < onInstance[best]);
    }
}
