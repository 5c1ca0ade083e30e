package dev.bayplan.model.traffic;

/// What has been seen so far of the requests that arrived.
///
/// @param answered          requests that reached a pod or task
/// @param refused           requests that found nobody to answer
/// @param extraNodeHops     answered ones that reached another instance first
/// @param balancerCrossings balancer legs from one zone to another
/// @param proxyCrossings    kube-proxy legs from one zone to another
public record Counters(long answered, long refused, long extraNodeHops, long balancerCrossings, long proxyCrossings) {

    /// {@return the shares observed; NaN while nothing was answered}
    public Shares shares() {
        double all = answered;
        return answered == 0
                ? Shares.NONE
                : new Shares(extraNodeHops / all, balancerCrossings / all, proxyCrossings / all);
    }

    /// {@return legs of any kind that went from one zone to another}
    public long crossings() {
        return balancerCrossings + proxyCrossings;
    }
}
