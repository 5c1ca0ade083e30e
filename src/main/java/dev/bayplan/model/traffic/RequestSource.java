package dev.bayplan.model.traffic;

import java.util.SplittableRandom;

/// Sends requests on their way, one after another, as clients, balancer and kube-proxy would. The same traffic and the
/// same seed give the same requests.
///
/// DNS gives each balancer node its share of the clients, the balancer node takes its targets in turn, and kube-proxy
/// (iptables mode) picks any pod with equal chance.
public final class RequestSource {

    private final Traffic traffic;
    private final SplittableRandom random;

    /// Whose turn it is, by workload, then zone of the balancer node.
    private final int[][] turn;

    public RequestSource(Traffic traffic, long seed) {
        this.traffic = traffic;
        this.random = new SplittableRandom(seed);
        this.turn = new int[traffic.workloads()][];
        for (int w = 0; w < turn.length; w++) {
            int zones = 0;
            for (int zone : traffic.enabledZones()) {
                zones = Math.max(zones, zone + 1);
            }
            turn[w] = new int[zones];
        }
    }

    /// {@return the next request for workload `w`}
    public Request next(int w) {
        int[] zones = traffic.enabledZones();
        if (zones.length == 0) {
            return new Request(w, Request.NOBODY, Request.NOBODY, Request.NOBODY, Request.NOBODY);
        }
        int entry = zones[random.nextInt(zones.length)];
        Endpoints endpoints = traffic.endpoints(w);
        if (endpoints.count() == 0) {
            return new Request(w, entry, Request.NOBODY, Request.NOBODY, Request.NOBODY);
        }
        return switch (traffic.balancer().targetType()) {
            case INSTANCE -> throughInstance(w, entry, endpoints);
            case IP -> direct(w, entry, endpoints);
        };
    }

    private Request throughInstance(int w, int entry, Endpoints endpoints) {
        int[] targets = traffic.instanceTargets(entry);
        int instance = targets[takeTurn(w, entry, targets.length)];
        int e = random.nextInt(endpoints.count());
        return new Request(w, entry, instance, endpoints.slot(e), endpoints.instance(e));
    }

    private Request direct(int w, int entry, Endpoints endpoints) {
        int e;
        if (traffic.balancer().crossZone()) {
            e = takeTurn(w, entry, endpoints.count());
        } else {
            int[] inZone = endpoints.inZone(entry);
            if (inZone.length == 0) {
                return new Request(w, entry, Request.NOBODY, Request.NOBODY, Request.NOBODY);
            }
            e = inZone[takeTurn(w, entry, inZone.length)];
        }
        int instance = endpoints.instance(e);
        return new Request(w, entry, instance, endpoints.slot(e), instance);
    }

    private int takeTurn(int w, int entry, int targets) {
        int mine = turn[w][entry] % targets;
        turn[w][entry] = mine + 1;
        return mine;
    }
}
