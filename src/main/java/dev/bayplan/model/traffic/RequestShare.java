package dev.bayplan.model.traffic;

/// A share of requests: exact, and as it was seen.
public enum RequestShare {
    /// Of those answered, which reach another instance first.
    EXTRA_NODE_HOP,
    /// Of those answered, whose balancer leg goes into another zone.
    BALANCER_LEG,
    /// Of those answered, whose kube-proxy leg goes into another zone.
    PROXY_LEG,
    /// Of those sent, which nobody answers.
    REFUSED,
    /// Of those sent, which reach the busiest pod or task of their workload.
    ON_BUSIEST;

    private static final double ROUNDING = 1e-9;

    /// {@return the exact share, from 0 to 1; NaN where there is nothing to be a share of}
    public double exact(Traffic traffic) {
        return switch (this) {
            case EXTRA_NODE_HOP -> traffic.exact().extraNodeHop();
            case BALANCER_LEG -> traffic.exact().crossZoneBalancerLeg();
            case PROXY_LEG -> traffic.exact().crossZoneProxyLeg();
            case REFUSED -> traffic.refused();
            case ON_BUSIEST -> traffic.onBusiest();
        };
    }

    /// {@return the share seen, from 0 to 1; NaN where nothing was}
    public double seen(Counters counters) {
        return (double) switch (this) {
            case EXTRA_NODE_HOP -> counters.extraNodeHops();
            case BALANCER_LEG -> counters.balancerCrossings();
            case PROXY_LEG -> counters.proxyCrossings();
            case REFUSED -> counters.refused();
            case ON_BUSIEST -> counters.onBusiest();
        } / of(counters);
    }

    private long of(Counters counters) {
        return switch (this) {
            case EXTRA_NODE_HOP, BALANCER_LEG, PROXY_LEG -> counters.answered();
            case REFUSED, ON_BUSIEST -> counters.sent();
        };
    }

    /// {@return by how many standard errors the share seen differs from the exact one; NaN where either is none}
    ///
    /// Requests on one connection go the same way, so that each connection counts once.
    public double standardErrors(Counters counters, Traffic traffic) {
        double exact = exact(traffic);
        double difference = seen(counters) - exact;
        if (Math.abs(difference) < ROUNDING) {
            return 0;
        }
        double trials = (double) counters.connections() * of(counters) / counters.sent();
        return difference / Math.sqrt(exact * (1 - exact) / trials);
    }
}
