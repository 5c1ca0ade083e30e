package dev.bayplan.model.cost;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Traffic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What one side of a scenario runs that is paid for, and what that costs.
public record Bill(BilledCluster cluster, Cost perHour, Cost perMonth) {

    /// {@return the bill at the prices of the scenario's date}
    ///
    /// @param traffic of that side
    public static Bill of(Scenario scenario, Catalogs catalogs, Traffic traffic) {
        LocalDate asOf = scenario.asOf();
        List<RequestLoad> loads = loads(scenario, traffic);
        LoadBalancerKind balancer = traffic.route().balancer();
        var cluster = new BilledCluster(
                traffic.plan().orchestrator(),
                scenario.eks().support(),
                instances(scenario, catalogs, traffic.plan()),
                balancers(balancer, loads),
                sum(loads).gbPerHour(),
                CrossZone.chargedCrossings(traffic.exact(), traffic.route().paysToCross(LegKind.BALANCER_TO_TARGET)));
        return new Bill(cluster, Cost.perHour(cluster, asOf), Cost.perMonth(cluster, asOf));
    }

    /// An instance without an address was never started and costs nothing.
    private static List<BilledInstances> instances(Scenario scenario, Catalogs catalogs, Plan plan) {
        int[] launched = new int[scenario.fleet().size()];
        for (int i = 0; i < plan.instances(); i++) {
            launched[plan.group(i)] += plan.launched(i) ? 1 : 0;
        }
        return IntStream.range(0, launched.length)
                .filter(g -> launched[g] > 0)
                .mapToObj(g -> BilledInstances.of(
                        launched[g], scenario.fleet().get(g).instanceType(), catalogs, scenario.asOf()))
                .toList();
    }

    /// {@return the load of each workload that anybody asks for}
    private static List<RequestLoad> loads(Scenario scenario, Traffic traffic) {
        return IntStream.range(0, traffic.workloads())
                .filter(w -> traffic.requestsPerSecond(w) > 0)
                .mapToObj(w -> RequestLoad.of(
                        traffic.requestsPerSecond(w), traffic.refused(w), scenario.requestSize()))
                .toList();
    }

    private static RequestLoad sum(List<RequestLoad> loads) {
        return loads.stream().reduce(RequestLoad.NONE, RequestLoad::plus);
    }

    /// A Service of type LoadBalancer has one of its own; an Application Load Balancer serves all, by a rule for the
    /// host of each.
    private static List<BilledBalancer> balancers(LoadBalancerKind kind, List<RequestLoad> loads) {
        if (loads.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case CLASSIC -> alike(loads, (count, each) -> new BilledBalancer.Classic(count, each.gbPerHour()));
            case NETWORK -> alike(loads, (count, each) -> new BilledBalancer.Network(
                    count, each.newConnections(), each.activeConnections(), each.gbPerHour()));
            case APPLICATION -> {
                RequestLoad all = sum(loads);
                yield List.of(new BilledBalancer.Application(
                        1, all.newConnections(), all.activeConnections(), all.gbPerHour(),
                        CapacityUnits.ruleEvaluations(all.requestsPerSecond(), loads.size())));
            }
        };
    }

    /// Several balancers with the same load.
    private interface Several {
        BilledBalancer of(int count, RequestLoad each);
    }

    private static List<BilledBalancer> alike(List<RequestLoad> loads, Several several) {
        Map<RequestLoad, Integer> counts = loads.stream()
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum, LinkedHashMap::new));
        List<BilledBalancer> balancers = new ArrayList<>();
        counts.forEach((load, count) -> balancers.add(several.of(count, load)));
        return balancers;
    }
}
