package dev.bayplan.model.traffic;

import java.util.Arrays;

/// How the requests for one workload spread, exactly.
public final class Spread {

    private final Shares shares;
    private final double refused;
    private final double[] load;
    private final int busiest;

    private Spread(Shares shares, double refused, double[] load) {
        this.shares = shares;
        this.refused = refused;
        this.load = load;
        int most = load.length == 0 ? Journey.NOBODY : 0;
        for (int e = 1; e < load.length; e++) {
            if (load[e] > load[most]) {
                most = e;
            }
        }
        busiest = most;
    }

    /// {@return the spread over instances that are all alike}
    ///
    /// @param zone of each instance
    /// @param pods on each instance
    public static Spread over(Route route, int[] zone, int[] pods) {
        RunningInstances instances = RunningInstances.alike(zone);
        return of(new Delivery(route, instances, Endpoints.of(instances, zone.length, pods)));
    }

    static Spread of(Delivery delivery) {
        RunningInstances instances = delivery.instances();
        int[] zones = instances.zones();
        if (delivery.endpoints().count() == 0) {
            return new Spread(Shares.NONE, 1, new double[0]);
        }
        double[] arriving = new double[delivery.hasProxies() ? instances.end() : delivery.endpoints().count()];
        double refused = 0;
        double crossing = 0;
        for (int z : zones) {
            int[] targets = delivery.targets(z);
            if (targets.length == 0) {
                refused += 1.0 / zones.length;
                continue;
            }
            double share = 1.0 / ((double) zones.length * targets.length);
            int elsewhere = 0;
            for (int target : targets) {
                arriving[target] += share;
                elsewhere += instances.zone(delivery.instance(target)) == z ? 0 : 1;
            }
            crossing += share * elsewhere;
        }
        return delivery.hasProxies()
                ? throughProxies(delivery, arriving, crossing, refused)
                : new Spread(new Shares(0, crossing, 0), refused, arriving);
    }

    private static Spread throughProxies(Delivery delivery, double[] arriving, double crossing, double refused) {
        ProxyRules proxies = delivery.kubeProxies();
        // What leaves is summed up, not what stays: so a share that is nothing comes out as 0 and never a bit below.
        double leavesInstance = 0;
        double leavesZone = 0;
        for (int i = 0; i < arriving.length; i++) {
            if (arriving[i] > 0) {
                double pods = proxies.pods(i).length;
                leavesInstance += arriving[i] * (pods - proxies.onIt(i)) / pods;
                leavesZone += arriving[i] * (pods - proxies.inItsZone(i)) / pods;
            }
        }
        return new Spread(new Shares(leavesInstance, crossing, leavesZone), refused, proxies.load(arriving));
    }

    public Shares shares() {
        return shares;
    }

    /// {@return the share of requests that find no target in the zone they come to, from 0 to 1}
    public double refused() {
        return refused;
    }

    /// {@return the share of requests that endpoint `e` answers; with those refused, all shares add up to 1}
    public double load(int e) {
        return load[e];
    }

    /// Shares of a workload's requests that one of its pods or tasks answers.
    public record Load(double least, double most) {}

    /// {@return the least and the most of [#load]; 0 where there is no endpoint}
    Load extremes() {
        return new Load(Arrays.stream(load).min().orElse(0), Arrays.stream(load).max().orElse(0));
    }

    /// {@return the endpoint that answers most, the first of several; [Journey#NOBODY] where there is none}
    int busiest() {
        return busiest;
    }
}
