package dev.bayplan.model.traffic;

import dev.bayplan.model.settings.LoadBalancerKind;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Sends the requests for one workload, as its clients, the balancer and kube-proxy would.
///
/// A client opens a connection to one node of the balancer, sends some requests over it, and opens the next. A Classic
/// or Network Load Balancer makes its choice once for each connection, an Application Load Balancer for each request,
/// over connections to its targets that it keeps open for as many requests. kube-proxy picks a pod once for each
/// connection that reaches it.
final class ServiceRequests {

    private static final int NOT_BEGUN = -1;

    private final Delivery delivery;
    private final Endpoints endpoints;
    private final int[] zones;
    private final SplittableRandom random;
    private final int perConnection;
    private final int every;
    private final boolean balancesEachRequest;
    private final boolean keepsOpen;

    /// Whose turn it is, by zone of the balancer node; each began somewhere long ago.
    private final int[] turn;

    /// Whose turn it is, by instance on which a kube-proxy picks.
    private final int[] turnOfProxy;

    /// The connections that an Application Load Balancer keeps open, by zone of its node and target: requests left on
    /// each, and the pod that kube-proxy picked for it.
    private final int[][] leftOpen;
    private final int[][] podOfOpen;

    private int left;
    private int entryZone = Journey.NOBODY;
    private int target = Journey.NOBODY;
    private int endpoint = Journey.NOBODY;
    private long connections;

    /// @param every one in so many requests is sent, the others only use up connections
    ServiceRequests(Traffic traffic, int w, long seed, int every) {
        delivery = traffic.delivery(w);
        endpoints = delivery.endpoints();
        zones = traffic.enabledZones();
        random = new SplittableRandom(seed);
        perConnection = traffic.requestsPerConnection();
        this.every = every;
        balancesEachRequest = delivery.route().balancer() == LoadBalancerKind.APPLICATION;
        keepsOpen = balancesEachRequest && delivery.hasProxies() && perConnection > every;
        int end = zones.length == 0 ? 0 : zones[zones.length - 1] + 1;
        turn = new int[end];
        Arrays.fill(turn, NOT_BEGUN);
        turnOfProxy = new int[delivery.hasProxies() ? delivery.instances().end() : 0];
        Arrays.fill(turnOfProxy, NOT_BEGUN);
        leftOpen = new int[keepsOpen ? end : 0][turnOfProxy.length];
        podOfOpen = new int[keepsOpen ? end : 0][turnOfProxy.length];
    }

    /// Sends the next one; the others of this class then tell where it went.
    void send() {
        if (zones.length == 0) {
            connections++;
            return;
        }
        boolean opened = left <= 0;
        if (opened) {
            left = refilled(left);
            connections++;
            entryZone = zones[random.nextInt(zones.length)];
        }
        left -= every;
        if (opened || balancesEachRequest) {
            balance();
        }
    }

    /// {@return the requests left on a connection after so many of another were too many}
    private int refilled(int tooMany) {
        return tooMany + (-tooMany / perConnection + 1) * perConnection;
    }

    private void balance() {
        int[] targets = delivery.targets(entryZone);
        if (targets.length == 0) {
            target = Journey.NOBODY;
            endpoint = Journey.NOBODY;
            return;
        }
        target = targets[choose(targets.length)];
        if (!delivery.hasProxies()) {
            endpoint = target;
        } else if (keepsOpen) {
            endpoint = podOfKeptConnection();
        } else {
            endpoint = pick(target);
        }
    }

    private int choose(int targets) {
        return switch (delivery.route().balancer()) {
            case CLASSIC, APPLICATION -> {
                int mine = turn[entryZone] == NOT_BEGUN ? random.nextInt(targets) : turn[entryZone];
                turn[entryZone] = mine + 1 == targets ? 0 : mine + 1;
                yield mine;
            }
            case NETWORK -> random.nextInt(targets);
        };
    }

    private int podOfKeptConnection() {
        int[] lefts = leftOpen[entryZone];
        if (lefts[target] <= 0) {
            lefts[target] = refilled(lefts[target]);
            podOfOpen[entryZone][target] = pick(target);
        }
        lefts[target] -= every;
        return podOfOpen[entryZone][target];
    }

    private int pick(int instance) {
        ProxyRules proxies = delivery.kubeProxies();
        int[] pods = proxies.pods(instance);
        return switch (proxies.ports().mode()) {
            case IPTABLES -> pods[random.nextInt(pods.length)];
            case IPVS, USERSPACE -> {
                int mine = turnOfProxy[instance] == NOT_BEGUN ? random.nextInt(pods.length) : turnOfProxy[instance];
                turnOfProxy[instance] = mine + 1 == pods.length ? 0 : mine + 1;
                yield pods[mine];
            }
        };
    }

    /// {@return the connections that clients opened}
    long connections() {
        return connections;
    }

    int entryZone() {
        return entryZone;
    }

    int instance() {
        return endpoint == Journey.NOBODY ? Journey.NOBODY : delivery.instance(target);
    }

    /// {@return the endpoint that answers}
    int endpoint() {
        return endpoint;
    }

    int slot() {
        return endpoint == Journey.NOBODY ? Journey.NOBODY : endpoints.slot(endpoint);
    }

    int targetInstance() {
        return endpoint == Journey.NOBODY ? Journey.NOBODY : endpoints.instance(endpoint);
    }
}
