package dev.bayplan.text;

import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.traffic.TargetType;
import dev.bayplan.model.traffic.Traffic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sums behind the exact shares of a route, with their numbers put in.
public final class RouteArithmetic {

    private static final int MOST_LINES = 4;

    private RouteArithmetic() {}

    /// {@return a line for each workload that requests reach, or one for all where it is the same for all}
    public static List<String> lines(Scenario scenario, Traffic traffic) {
        List<Integer> reached = IntStream.range(0, traffic.workloads())
                .filter(w -> traffic.requestsPerSecond(w) > 0 && traffic.targets(w) > 0)
                .boxed()
                .toList();
        if (reached.isEmpty()) {
            return List.of();
        }
        if (traffic.balancer().targetType() == TargetType.IP) {
            return List.of(Messages.text(
                    "route.sum.balancer", traffic.zones().length,
                    Numbers.percent(traffic.exact().crossZoneBalancerLeg())));
        }
        if (alike(traffic)) {
            int instances = Arrays.stream(traffic.zones()).map(traffic::instances).sum();
            return List.of(Messages.text(
                    "route.sum.hop", "1/" + instances, Numbers.percent(traffic.exact().extraNodeHop())));
        }
        List<String> lines = new ArrayList<>();
        for (int w : reached.subList(0, Math.min(MOST_LINES, reached.size()))) {
            lines.add(Messages.text(
                    "route.sum.hopOf", scenario.workloads().get(w).name(), stays(traffic, w),
                    Numbers.percent(traffic.exact(w).extraNodeHop())));
        }
        return lines;
    }

    /// Zones with equally many instances give every instance the same share, wherever the pods are.
    private static boolean alike(Traffic traffic) {
        return Arrays.stream(traffic.zones()).map(traffic::instances).distinct().count() == 1;
    }

    /// Each zone's share of the requests, by an instance's share of those, by the zone's share of the pods.
    private static String stays(Traffic traffic, int w) {
        int zones = traffic.zones().length;
        return Arrays.stream(traffic.zones())
                .mapToObj(zone -> "1/%d × 1/%d × %d/%d".formatted(
                        zones, traffic.instances(zone), traffic.targets(w, zone), traffic.targets(w)))
                .collect(Collectors.joining(" + "));
    }
}
