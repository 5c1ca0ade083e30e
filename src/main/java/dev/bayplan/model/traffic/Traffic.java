package dev.bayplan.model.traffic;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Scenario;
import java.util.Arrays;
import java.util.stream.IntStream;

/// How the requests of a scenario travel under one orchestrator. Immutable; a [RequestFlow] plays it.
public final class Traffic {

    private final Plan plan;
    private final LoadBalancer balancer;
    private final int[] requestsPerSecond;
    private final Endpoints[] endpoints;

    /// Instances that run, all of them and by zone; and the zones that have one.
    private final int[] instances;
    private final int[][] instancesIn;
    private final int[] enabledZones;
    private final Shares[] exact;

    private Traffic(Scenario scenario, Plan plan) {
        this.plan = plan;
        balancer = LoadBalancer.of(plan.orchestrator());
        requestsPerSecond = scenario.workloads().stream().mapToInt(each -> each.requestsPerSecond()).toArray();
        int zones = scenario.zones().size();
        endpoints = Endpoints.of(plan, requestsPerSecond.length, zones);
        instances = IntStream.range(0, plan.instances()).filter(plan::launched).toArray();
        instancesIn = IntStream.range(0, zones)
                .mapToObj(z -> Arrays.stream(instances).filter(i -> plan.zone(i) == z).toArray())
                .toArray(int[][]::new);
        enabledZones = IntStream.range(0, zones).filter(z -> instancesIn[z].length > 0).toArray();
        exact = IntStream.range(0, requestsPerSecond.length).mapToObj(this::exactOf).toArray(Shares[]::new);
    }

    public static Traffic of(Scenario scenario, Plan plan) {
        return new Traffic(scenario, plan);
    }

    private Shares exactOf(int w) {
        return switch (balancer.targetType()) {
            case INSTANCE -> {
                int[] perInstance = endpoints[w].perInstance(plan.instances());
                yield Shares.ofInstanceTargets(
                        Arrays.stream(instances).map(plan::zone).toArray(),
                        Arrays.stream(instances).map(i -> perInstance[i]).toArray(),
                        balancer.crossZone());
            }
            case IP -> Shares.ofIpTargets(enabledZones.length, endpoints[w].count(), balancer.crossZone());
        };
    }

    public LoadBalancer balancer() {
        return balancer;
    }

    /// {@return the number of steps from the client to the container}
    public int steps() {
        return balancer.targetType().legs().size();
    }

    public Plan plan() {
        return plan;
    }

    public int workloads() {
        return requestsPerSecond.length;
    }

    public int requestsPerSecond(int w) {
        return requestsPerSecond[w];
    }

    /// {@return the requests of all workloads in one second}
    public long requestsPerSecond() {
        return Arrays.stream(requestsPerSecond).asLongStream().sum();
    }

    /// {@return the pods or tasks that requests of workload `w` can reach}
    public int targets(int w) {
        return endpoints[w].count();
    }

    /// {@return the exact shares of workload `w`}
    public Shares exact(int w) {
        return exact[w];
    }

    /// {@return the exact shares over all workloads that can be reached, weighted by their requests}
    public Shares exact() {
        double weight = 0;
        double hop = 0;
        double balancerLeg = 0;
        double proxyLeg = 0;
        for (int w = 0; w < exact.length; w++) {
            if (endpoints[w].count() > 0) {
                weight += requestsPerSecond[w];
                hop += requestsPerSecond[w] * exact[w].extraNodeHop();
                balancerLeg += requestsPerSecond[w] * exact[w].crossZoneBalancerLeg();
                proxyLeg += requestsPerSecond[w] * exact[w].crossZoneProxyLeg();
            }
        }
        return weight == 0 ? Shares.NONE : new Shares(hop / weight, balancerLeg / weight, proxyLeg / weight);
    }

    /// {@return the zones in which the balancer has a node: those where an instance runs}
    public int[] zones() {
        return enabledZones.clone();
    }

    /// {@return the instances that run in a zone}
    public int instances(int zone) {
        return instancesIn[zone].length;
    }

    /// {@return the pods or tasks of workload `w` in a zone that requests can reach}
    public int targets(int w, int zone) {
        return endpoints[w].inZone(zone).length;
    }

    int[] enabledZones() {
        return enabledZones;
    }

    /// {@return the instances that a balancer node in a zone sends to}
    int[] instanceTargets(int entryZone) {
        return balancer.crossZone() ? instances : instancesIn[entryZone];
    }

    Endpoints endpoints(int w) {
        return endpoints[w];
    }
}
