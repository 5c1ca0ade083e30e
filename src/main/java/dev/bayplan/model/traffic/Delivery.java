package dev.bayplan.model.traffic;

import dev.bayplan.model.traffic.Targets.Addresses;
import dev.bayplan.model.traffic.Targets.NodePorts;
import dev.bayplan.model.traffic.Targets.TaskPorts;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Where the nodes of a load balancer and the kube-proxies send the requests for one workload.
///
/// Taken: DNS gives every node of the balancer the same share of the clients, one without a healthy target too; what
/// arrives there is refused. In time the balancer takes such a zone out of DNS.
final class Delivery {

    private final Route route;
    private final RunningInstances instances;
    private final Endpoints endpoints;
    private final @Nullable ProxyRules proxies;

    /// Instances or endpoints, all of them and by zone.
    private final int[] targets;
    private final int[][] targetsIn;

    Delivery(Route route, RunningInstances instances, Endpoints endpoints) {
        this.route = route;
        this.instances = instances;
        this.endpoints = endpoints;
        switch (route.targets()) {
            case NodePorts ports -> {
                proxies = ProxyRules.of(ports, instances, endpoints);
                targets = healthy(instances.all());
                targetsIn = IntStream.range(0, endpoints.zones())
                        .mapToObj(z -> healthy(instances.inZone(z)))
                        .toArray(int[][]::new);
            }
            case Addresses _, TaskPorts _ -> {
                proxies = null;
                targets = endpoints.all();
                targetsIn = IntStream.range(0, endpoints.zones()).mapToObj(endpoints::inZone).toArray(int[][]::new);
            }
        }
    }

    /// Under policy Local an instance without a pod of the Service fails the check of its health.
    private int[] healthy(int[] those) {
        int[] healthy = Arrays.stream(those).filter(i -> kubeProxies().pods(i).length > 0).toArray();
        return healthy.length == those.length ? those : healthy;
    }

    Route route() {
        return route;
    }

    RunningInstances instances() {
        return instances;
    }

    Endpoints endpoints() {
        return endpoints;
    }

    /// {@return whether targets are instances on which kube-proxy picks a pod; otherwise they are endpoints}
    boolean hasProxies() {
        return proxies != null;
    }

    ProxyRules kubeProxies() {
        if (proxies == null) {
            throw new IllegalStateException("requests for addresses and ports of tasks pass no kube-proxy");
        }
        return proxies;
    }

    /// {@return what the balancer's node in a zone sends to; empty where it refuses}
    int[] targets(int entryZone) {
        return route.crossZone() ? targets : targetsIn[entryZone];
    }

    /// {@return the instance of a target}
    int instance(int target) {
        return hasProxies() ? target : endpoints.instance(target);
    }

    /// Marks the instances that the balancer may send to.
    void markReached(boolean[] reached) {
        for (int target : targets) {
            reached[instance(target)] = true;
        }
    }
}
