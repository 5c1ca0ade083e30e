package dev.bayplan.model.traffic;

/// How often requests go the long way, each from 0 to 1; NaN where there is nothing to reach.
///
/// @param extraNodeHop         reach an instance that does not run the pod
/// @param crossZoneBalancerLeg go from a balancer node in one zone to a target in another
/// @param crossZoneProxyLeg    go from kube-proxy in one zone to a pod in another
public record Shares(double extraNodeHop, double crossZoneBalancerLeg, double crossZoneProxyLeg) {

    /// Nothing is reached.
    public static final Shares NONE = new Shares(Double.NaN, Double.NaN, Double.NaN);

    /// {@return the legs from one zone to another that a request has on average}
    public double crossZoneLegs() {
        return crossZoneBalancerLeg + crossZoneProxyLeg;
    }
}
