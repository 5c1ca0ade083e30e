package dev.bayplan.model.traffic;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.offering.Tariff;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.LegLatency;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How the requests of a scenario travel under one orchestrator. Immutable; a [RequestFlow] plays it.
public final class Traffic {

    private final Plan plan;
    private final Route route;
    private final int[] requestsPerSecond;
    private final int requestsPerConnection;
    private final LegLatency latency;
    private final BigDecimal usdPerGbBetweenZones;
    private final RunningInstances instances;
    private final Delivery[] deliveries;
    private final Spread[] spreads;
    private final MotionScale motionScale;

    private Traffic(Scenario scenario, List<InstanceType> types, Plan plan) {
        this.plan = plan;
        route = Route.of(scenario, plan.orchestrator());
        requestsPerSecond = scenario.workloads().stream().mapToInt(each -> each.requestsPerSecond()).toArray();
        requestsPerConnection = scenario.requestSize().requestsPerConnection();
        latency = scenario.legLatency();
        usdPerGbBetweenZones = Tariff.CROSS_ZONE_GB.on(scenario.asOf()).usd()
                .multiply(BigDecimal.valueOf(Tariff.CROSS_ZONE_PAYERS));
        instances = RunningInstances.of(scenario, types, plan);
        Endpoints[] endpoints = Endpoints.of(plan, requestsPerSecond.length, scenario.zones().size());
        deliveries = IntStream.range(0, requestsPerSecond.length)
                .mapToObj(w -> new Delivery(Route.of(scenario, plan.orchestrator(), w), instances, endpoints[w]))
                .toArray(Delivery[]::new);
        spreads = Arrays.stream(deliveries).map(Spread::of).toArray(Spread[]::new);
        motionScale = MotionScale.of(plan.instances(), requestsPerSecond(), latency);
    }

    /// {@return how requests travel to what is placed}
    ///
    /// @param types of the scenario's fleet
    public static Traffic of(Scenario scenario, List<InstanceType> types, Plan plan) {
        return new Traffic(scenario, types, plan);
    }

    /// {@return the route that the settings give; see [#route(int)]}
    public Route route() {
        return route;
    }

    /// {@return the route of workload `w`: [#route()], but for tasks in the network of the host}
    public Route route(int w) {
        return deliveries[w].route();
    }

    /// {@return the routes that there are, each once}
    public List<Route> routes() {
        return deliveries.length == 0
                ? List.of(route)
                : Arrays.stream(deliveries).map(Delivery::route).distinct().toList();
    }

    /// {@return the number of steps from the client to the container; all routes of a cluster have as many}
    public int steps() {
        return route.steps();
    }

    public Plan plan() {
        return plan;
    }

    public int workloads() {
        return requestsPerSecond.length;
    }

    /// {@return the workloads that clients ask for; all of them where they ask for none}
    public int[] asked() {
        int[] wanted = IntStream.range(0, workloads()).filter(w -> requestsPerSecond[w] > 0).toArray();
        return wanted.length > 0 ? wanted : IntStream.range(0, workloads()).toArray();
    }

    public int requestsPerSecond(int w) {
        return requestsPerSecond[w];
    }

    /// {@return how requests are slowed down and thinned out to be seen}
    public MotionScale motionScale() {
        return motionScale;
    }

    /// {@return the requests that are sent over one connection before another is opened}
    public int requestsPerConnection() {
        return requestsPerConnection;
    }

    /// {@return how long legs are taken to last}
    public LegLatency latency() {
        return latency;
    }

    BigDecimal usdPerGbBetweenZones() {
        return usdPerGbBetweenZones;
    }

    /// {@return the requests of all workloads in one second}
    public long requestsPerSecond() {
        return Arrays.stream(requestsPerSecond).asLongStream().sum();
    }

    /// {@return the pods or tasks of workload `w` that have an address}
    public int targets(int w) {
        return deliveries[w].endpoints().count();
    }

    /// {@return the exact shares of workload `w`}
    public Shares exact(int w) {
        return spreads[w].shares();
    }

    /// {@return the share of the requests for workload `w` that are refused, from 0 to 1}
    public double refused(int w) {
        return spreads[w].refused();
    }

    /// {@return the share of all requests that are refused, from 0 to 1; NaN where nobody asks}
    public double refused() {
        double refused = 0;
        for (int w = 0; w < spreads.length; w++) {
            refused += requestsPerSecond[w] * spreads[w].refused();
        }
        return refused / requestsPerSecond();
    }

    /// {@return the exact shares over all workloads that can be reached, weighted by the requests answered}
    public Shares exact() {
        return new Shares(
                mean(Shares::extraNodeHop), mean(Shares::crossZoneBalancerLeg), mean(Shares::crossZoneProxyLeg));
    }

    private double mean(ToDoubleFunction<Shares> share) {
        double weight = 0;
        double sum = 0;
        for (int w = 0; w < spreads.length; w++) {
            if (spreads[w].refused() < 1) {
                double answered = requestsPerSecond[w] * (1 - spreads[w].refused());
                weight += answered;
                sum += answered * share.applyAsDouble(spreads[w].shares());
            }
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }

    /// {@return the share of its workload's requests that the pod or task in slot `s` answers, from 0 to 1}
    public double loadShare(int s) {
        int w = plan.workload(s);
        return w < 0 ? 0 : spreads[w].load(deliveries[w].endpoints().at(s));
    }

    /// {@return the least and the most of [#loadShare] over the pods or tasks of workload `w`}
    public Spread.Load load(int w) {
        return spreads[w].extremes();
    }

    /// {@return the slot of the pod or task of workload `w` that answers most, the first of several; [Journey#NOBODY]
    /// where there is none}
    public int busiest(int w) {
        int e = spreads[w].busiest();
        return e == Journey.NOBODY ? Journey.NOBODY : deliveries[w].endpoints().slot(e);
    }

    /// {@return the share of all requests that reach the busiest pod or task of their workload, from 0 to 1; NaN where
    /// nobody asks}
    public double onBusiest() {
        double sum = 0;
        for (int w = 0; w < spreads.length; w++) {
            sum += requestsPerSecond[w] * load(w).most();
        }
        return sum / requestsPerSecond();
    }

    /// {@return the zones in which the balancer has a node: those where an instance runs}
    public int[] zones() {
        return instances.zones().clone();
    }

    /// {@return the instances that run in a zone}
    public int instances(int zone) {
        return instances.inZone(zone).length;
    }

    /// {@return the instances in a zone that run a pod or task of workload `w`}
    public int hosts(int w, int zone) {
        Endpoints endpoints = deliveries[w].endpoints();
        return (int) Arrays.stream(endpoints.inZone(zone)).map(endpoints::instance).distinct().count();
    }

    /// {@return the pods or tasks of workload `w` in a zone that requests can reach}
    public int targets(int w, int zone) {
        return deliveries[w].endpoints().inZone(zone).length;
    }

    /// {@return the pods of workload `w` that kube-proxy on an instance of a zone picks among, where that is the same
    /// on all of them}
    public int choices(int w, int zone) {
        return deliveries[w].kubeProxies().pods(instances.inZone(zone)[0]).length;
    }

    /// {@return for each instance, whether the balancer may send a request to it}
    public boolean[] reached() {
        boolean[] reached = new boolean[plan.instances()];
        for (Delivery each : deliveries) {
            each.markReached(reached);
        }
        return reached;
    }

    /// {@return whether something on an instance hands requests on: kube-proxy, or Docker}
    public boolean forwards() {
        return routes().stream().anyMatch(each -> each.legs().contains(LegKind.BALANCER_TO_INSTANCE));
    }

    /// {@return whether some request goes on from the instance it reaches to another}
    public boolean hops() {
        return Arrays.stream(spreads).anyMatch(each -> each.shares().extraNodeHop() > 0);
    }

    /// {@return whether some request goes from a node of the balancer into another zone}
    public boolean balancerCrosses() {
        return Arrays.stream(spreads).anyMatch(each -> each.shares().crossZoneBalancerLeg() > 0);
    }

    /// {@return whether some request goes from kube-proxy into another zone}
    public boolean proxyCrosses() {
        return Arrays.stream(spreads).anyMatch(each -> each.shares().crossZoneProxyLeg() > 0);
    }

    int[] enabledZones() {
        return instances.zones();
    }

    Delivery delivery(int w) {
        return deliveries[w];
    }
}
