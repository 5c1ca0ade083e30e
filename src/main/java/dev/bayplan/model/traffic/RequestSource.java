package dev.bayplan.model.traffic;

import dev.bayplan.model.settings.LoadBalancerKind;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Sends requests on their way, one after another, as clients, balancer and kube-proxy would. The same traffic and the
/// same seed give the same requests.
///
/// DNS gives each balancer node its share of the clients. A balancer node takes its targets in turn, or any of them
/// where a hash of the connection decides; kube-proxy takes any pod, or the pods in turn, as its mode says.
public final class RequestSource {

    private static final int NOT_BEGUN = -1;

    private final Traffic traffic;
    private final SplittableRandom random;

    /// Whose turn it is, by workload, then zone of the balancer node.
    private final int[][] turn;

    /// Whose turn it is, by workload, then instance on which a kube-proxy picks; each began somewhere long ago.
    private final int[][] turnOfProxy;

    public RequestSource(Traffic traffic, long seed) {
        this.traffic = traffic;
        this.random = new SplittableRandom(seed);
        int[] zones = traffic.enabledZones();
        this.turn = new int[traffic.workloads()][zones.length == 0 ? 0 : zones[zones.length - 1] + 1];
        this.turnOfProxy = new int[traffic.workloads()][traffic.plan().instances()];
        for (int[] each : turnOfProxy) {
            Arrays.fill(each, NOT_BEGUN);
        }
    }

    /// {@return the next request for workload `w`}
    public Request next(int w) {
        int[] zones = traffic.enabledZones();
        if (zones.length == 0) {
            return new Request(w, Request.NOBODY, Request.NOBODY, Request.NOBODY, Request.NOBODY);
        }
        int entry = zones[random.nextInt(zones.length)];
        Delivery delivery = traffic.delivery(w);
        int[] targets = delivery.targets(entry);
        if (targets.length == 0) {
            return new Request(w, entry, Request.NOBODY, Request.NOBODY, Request.NOBODY);
        }
        int target = targets[choose(delivery.route().balancer(), w, entry, targets.length)];
        int e = delivery.hasProxies() ? pick(delivery.kubeProxies(), w, target) : target;
        Endpoints endpoints = delivery.endpoints();
        return new Request(w, entry, delivery.instance(target), endpoints.slot(e), endpoints.instance(e));
    }

    private int choose(LoadBalancerKind balancer, int w, int entry, int targets) {
        return switch (balancer) {
            case CLASSIC, APPLICATION -> {
                int mine = turn[w][entry] % targets;
                turn[w][entry] = mine + 1;
                yield mine;
            }
            case NETWORK -> random.nextInt(targets);
        };
    }

    private int pick(ProxyRules proxies, int w, int instance) {
        int[] pods = proxies.pods(instance);
        return switch (proxies.ports().mode()) {
            case IPTABLES -> pods[random.nextInt(pods.length)];
            case IPVS, USERSPACE -> {
                int[] turns = turnOfProxy[w];
                int mine = turns[instance] == NOT_BEGUN ? random.nextInt(pods.length) : turns[instance] % pods.length;
                turns[instance] = mine + 1;
                yield pods[mine];
            }
        };
    }
}
