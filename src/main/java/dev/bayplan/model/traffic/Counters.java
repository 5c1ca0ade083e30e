package dev.bayplan.model.traffic;

/// What has been seen so far of the requests that were sent.
///
/// @param connections       connections that clients opened for them: what happens on one is no news
/// @param answered          requests that reach a pod or task
/// @param refused           requests that find nobody to answer
/// @param extraNodeHops     answered ones that reach another instance first
/// @param balancerCrossings balancer legs from one zone to another
/// @param proxyCrossings    kube-proxy legs from one zone to another
/// @param onBusiest         requests that reach the busiest pod or task of their workload, see [Traffic#busiest]
public record Counters(
        long connections, long answered, long refused, long extraNodeHops, long balancerCrossings,
        long proxyCrossings, long onBusiest) {

    /// {@return requests, answered or not}
    public long sent() {
        return answered + refused;
    }

    /// {@return legs of any kind that go from one zone to another}
    public long crossings() {
        return balancerCrossings + proxyCrossings;
    }
}
