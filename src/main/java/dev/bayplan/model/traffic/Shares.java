package dev.bayplan.model.traffic;

/// How often requests go the long way, each from 0 to 1; NaN where there is nothing to reach.
///
/// @param extraNodeHop         reach an instance that does not run the pod
/// @param crossZoneBalancerLeg go from a balancer node in one zone to a target in another
/// @param crossZoneProxyLeg    go from kube-proxy in one zone to a pod in another
public record Shares(double extraNodeHop, double crossZoneBalancerLeg, double crossZoneProxyLeg) {

    /// Nothing is reached.
    public static final Shares NONE = new Shares(Double.NaN, Double.NaN, Double.NaN);

    /// {@return the exact shares where every instance is a target and kube-proxy picks any pod alike}
    ///
    /// @param zone      of each instance
    /// @param pods      of the Service on each instance
    /// @param crossZone whether each balancer node sends to every instance
    public static Shares ofInstanceTargets(int[] zone, int[] pods, boolean crossZone) {
        int zones = 0;
        for (int each : zone) {
            zones = Math.max(zones, each + 1);
        }
        int[] instancesIn = new int[zones];
        double[] podsIn = new double[zones];
        double allPods = 0;
        for (int i = 0; i < zone.length; i++) {
            instancesIn[zone[i]]++;
            podsIn[zone[i]] += pods[i];
            allPods += pods[i];
        }
        if (allPods == 0) {
            return NONE;
        }
        int enabled = 0;
        for (int instances : instancesIn) {
            enabled += instances > 0 ? 1 : 0;
        }
        double staysOnInstance = 0;
        double staysInZone = 0;
        double balancerStays = 0;
        for (int i = 0; i < zone.length; i++) {
            double share = crossZone ? 1.0 / zone.length : 1.0 / ((double) enabled * instancesIn[zone[i]]);
            staysOnInstance += share * pods[i] / allPods;
            staysInZone += share * podsIn[zone[i]] / allPods;
            balancerStays += share / enabled;
        }
        return new Shares(1 - staysOnInstance, crossZone ? 1 - balancerStays : 0, 1 - staysInZone);
    }

    /// {@return the exact shares where every task is a target}
    ///
    /// @param zones     zones the balancer is enabled in
    /// @param targets   tasks it has registered
    /// @param crossZone whether each balancer node sends to every task
    public static Shares ofIpTargets(int zones, int targets, boolean crossZone) {
        return targets == 0 ? NONE : new Shares(0, crossZone ? 1 - 1.0 / zones : 0, 0);
    }
}
