package dev.bayplan.model.traffic;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.settings.Distance;

/// Where one request goes. A [Request] is one as a value; where very many are sent, one view reads them all.
public interface Journey {

    /// In place of an index: nobody answers.
    int NOBODY = -1;

    /// {@return the index of the workload it is for}
    int workload();

    /// {@return the zone of the balancer node that takes it}
    int entryZone();

    /// {@return the instance that the balancer sends it to; [#NOBODY] where it is refused}
    int instance();

    /// {@return the address of the pod or task that answers; [#NOBODY] where it is refused}
    int slot();

    /// {@return the instance of that pod or task; [#NOBODY] where it is refused}
    int target();

    default boolean refused() {
        return slot() == NOBODY;
    }

    /// {@return whether it reaches an instance first that does not run the pod}
    default boolean extraNodeHop() {
        return instance() != target();
    }

    /// {@return how far its leg of that kind goes; clients are taken to be in the zone of the node that they reach}
    default Distance distance(LegKind leg, Plan plan) {
        return switch (leg) {
            case CLIENT_TO_BALANCER -> Distance.WITHIN_ZONE;
            case BALANCER_TO_INSTANCE, BALANCER_TO_TARGET -> between(entryZone(), plan.zone(instance()));
            case PROXY_TO_POD -> extraNodeHop()
                    ? between(plan.zone(instance()), plan.zone(target()))
                    : Distance.WITHIN_INSTANCE;
            case NAT_TO_TASK -> Distance.WITHIN_INSTANCE;
        };
    }

    private static Distance between(int zone, int other) {
        return zone == other ? Distance.WITHIN_ZONE : Distance.BETWEEN_ZONES;
    }

    /// {@return whether its leg of that kind goes from one zone to another; one that is never travelled does not}
    default boolean crossesZone(LegKind leg, Plan plan) {
        return !refused() && distance(leg, plan) == Distance.BETWEEN_ZONES;
    }
}
