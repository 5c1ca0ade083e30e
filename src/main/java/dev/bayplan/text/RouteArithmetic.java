package dev.bayplan.text;

import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.settings.KubeProxyMode;
import dev.bayplan.model.settings.ZonePreference;
import dev.bayplan.model.traffic.IptablesRules;
import dev.bayplan.model.traffic.Spread;
import dev.bayplan.model.traffic.Targets.NodePorts;
import dev.bayplan.model.traffic.Traffic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sums behind the exact shares of a route, with their numbers put in.
public final class RouteArithmetic {

    private static final int MOST_WORKLOADS = 4;
    private static final int MOST_RULES = 6;
    private static final double ALIKE = 1e-9;

    private final Scenario scenario;
    private final Traffic traffic;
    private final List<String> lines = new ArrayList<>();

    private RouteArithmetic(Scenario scenario, Traffic traffic) {
        this.scenario = scenario;
        this.traffic = traffic;
    }

    /// {@return a line for each workload that requests reach, or one for all where it is the same for all}
    public static List<String> lines(Scenario scenario, Traffic traffic) {
        List<Integer> reached = IntStream.range(0, traffic.workloads())
                .filter(w -> traffic.requestsPerSecond(w) > 0 && traffic.targets(w) > 0)
                .limit(MOST_WORKLOADS)
                .boxed()
                .toList();
        var arithmetic = new RouteArithmetic(scenario, traffic);
        if (!reached.isEmpty()) {
            arithmetic.all(reached);
        }
        return List.copyOf(arithmetic.lines);
    }

    private void all(List<Integer> reached) {
        if (traffic.route().crossZone()) {
            add("route.sum.balancer", traffic.zones().length,
                    Numbers.percent(traffic.exact().crossZoneBalancerLeg()));
        }
        if (traffic.route().targets() instanceof NodePorts ports) {
            hops(ports, reached);
            if (ports.policy() == ExternalTrafficPolicy.CLUSTER && traffic.zones().length > 1) {
                reached.forEach(w -> crossing(ports.preference(), w));
            }
            boolean everyInstanceOfAZoneAlike = ports.policy() == ExternalTrafficPolicy.CLUSTER
                    && ports.preference() != ZonePreference.PREFER_SAME_NODE;
            if (ports.mode() == KubeProxyMode.IPTABLES && everyInstanceOfAZoneAlike) {
                rules(reached.getFirst());
            }
        }
        reached.forEach(this::load);
    }

    private void add(String key, Object... arguments) {
        lines.add(Messages.text(key, arguments));
    }

    private String name(int w) {
        return scenario.workloads().get(w).name();
    }

    private void hops(NodePorts ports, List<Integer> reached) {
        if (ports.policy() == ExternalTrafficPolicy.LOCAL) {
            add("route.sum.local");
        } else if (ports.preference() == ZonePreference.NONE && alike()) {
            int instances = Arrays.stream(traffic.zones()).map(traffic::instances).sum();
            add("route.sum.hop", "1/" + instances, Numbers.percent(traffic.exact().extraNodeHop()));
        } else {
            reached.forEach(w -> hop(ports.preference(), w));
        }
    }

    /// Of the requests in each zone, those whose pod is there stay.
    private void crossing(ZonePreference preference, int w) {
        String share = Numbers.percent(traffic.exact(w).crossZoneProxyLeg());
        boolean picksInZones = preference != ZonePreference.TOPOLOGY_HINTS;
        if (picksInZones) {
            add("route.sum.crossing", name(w), Arrays.stream(traffic.zones())
                    .mapToObj(zone -> "%s × %d/%d".formatted(
                            ofZone(zone), traffic.targets(w, zone), traffic.choices(w, zone)))
                    .collect(Collectors.joining(" + ")), share);
        } else {
            add("route.sum.crossingAt", name(w), share);
        }
    }

    private String ofZone(int zone) {
        int[] zones = traffic.zones();
        return traffic.route().crossZone()
                ? "%d/%d".formatted(
                        traffic.instances(zone), Arrays.stream(zones).map(traffic::instances).sum())
                : "1/" + zones.length;
    }

    /// Zones with equally many instances give every instance the same share, wherever the pods are.
    private boolean alike() {
        return traffic.route().crossZone()
                || Arrays.stream(traffic.zones()).map(traffic::instances).distinct().count() == 1;
    }

    private void hop(ZonePreference preference, int w) {
        String share = Numbers.percent(traffic.exact(w).extraNodeHop());
        switch (preference) {
            case NONE, PREFER_SAME_ZONE -> add("route.sum.hopOf", name(w), stays(w), share);
            case PREFER_SAME_NODE -> add("route.sum.hopOf", name(w), atHome(w), share);
            case TOPOLOGY_HINTS -> {
                boolean hinted = Arrays.stream(traffic.zones()).anyMatch(
                        zone -> traffic.choices(w, zone) < traffic.targets(w));
                if (hinted) {
                    add("route.sum.hints", name(w), Arrays.stream(traffic.zones())
                            .mapToObj(zone -> Numbers.whole(traffic.choices(w, zone)))
                            .collect(Collectors.joining(" + ")));
                } else {
                    add("route.sum.noHints", name(w));
                }
                add("route.sum.hopAt", name(w), share);
            }
        }
    }

    /// Each instance's share of the requests, by the zone's share of the pods that kube-proxy there picks among.
    private String stays(int w) {
        return Arrays.stream(traffic.zones())
                .mapToObj(zone -> "%s × %d/%d".formatted(
                        ofInstance(zone), traffic.targets(w, zone), traffic.choices(w, zone)))
                .collect(Collectors.joining(" + "));
    }

    /// Each instance's share of the requests, for each one that runs a pod.
    private String atHome(int w) {
        return Arrays.stream(traffic.zones())
                .mapToObj(zone -> "%s × %d".formatted(ofInstance(zone), traffic.hosts(w, zone)))
                .collect(Collectors.joining(" + "));
    }

    private String ofInstance(int zone) {
        int[] zones = traffic.zones();
        return traffic.route().crossZone()
                ? "1/" + Arrays.stream(zones).map(traffic::instances).sum()
                : "1/%d × 1/%d".formatted(zones.length, traffic.instances(zone));
    }

    private void rules(int w) {
        int pods = IntStream.of(traffic.zones()).map(zone -> traffic.choices(w, zone)).max().orElse(0);
        if (pods > 1) {
            List<Double> all = IptablesRules.of(pods).probabilities();
            String some = all.stream().limit(MOST_RULES).map(Numbers::probability).collect(Collectors.joining(", "));
            add("route.sum.rules", name(w), pods, pods > MOST_RULES ? Messages.text("route.sum.more", some) : some);
        }
    }

    private void load(int w) {
        Spread.Load load = traffic.load(w);
        if (load.most() - load.least() > ALIKE) {
            int ofTask = traffic.plan().orchestrator() == Orchestrator.ECS ? 1 : 0;
            add("route.sum.load", name(w), ofTask, Numbers.percent(load.least()), Numbers.percent(load.most()));
        }
        if (traffic.refused(w) > 0) {
            add("route.sum.refused", name(w), Numbers.percent(traffic.refused(w)));
        }
    }
}
