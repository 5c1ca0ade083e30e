package dev.bayplan.model.traffic;

import dev.bayplan.model.placement.Plan;

/// The way of one request.
///
/// @param workload  index of the workload it is for
/// @param entryZone zone of the balancer node that takes it
/// @param instance  instance that the balancer sends it to; -1 where a request is refused
/// @param slot      address of the pod or task that answers; -1 where a request is refused
/// @param target    instance of that pod or task; -1 where a request is refused
public record Request(int workload, int entryZone, int instance, int slot, int target) {

    /// In place of an index: nobody answers.
    public static final int NOBODY = -1;

    public boolean refused() {
        return slot == NOBODY;
    }

    /// {@return whether it reaches an instance first that does not run the pod}
    public boolean extraNodeHop() {
        return instance != target;
    }

    /// {@return whether its leg of that kind goes from one zone to another}
    public boolean crossesZone(LegKind leg, Plan plan) {
        if (refused()) {
            return false;
        }
        return switch (leg) {
            case CLIENT_TO_BALANCER, NAT_TO_TASK -> false;
            case BALANCER_TO_INSTANCE, BALANCER_TO_TARGET -> entryZone != plan.zone(instance);
            case PROXY_TO_POD -> plan.zone(instance) != plan.zone(target);
        };
    }

    /// {@return the time of its leg of that kind, in milliseconds}
    public double latency(LegKind leg, Plan plan) {
        return Latency.of(crossesInstance(leg), crossesZone(leg, plan));
    }

    private boolean crossesInstance(LegKind leg) {
        return switch (leg) {
            case CLIENT_TO_BALANCER, BALANCER_TO_INSTANCE, BALANCER_TO_TARGET -> true;
            case PROXY_TO_POD -> extraNodeHop();
            case NAT_TO_TASK -> false;
        };
    }
}
