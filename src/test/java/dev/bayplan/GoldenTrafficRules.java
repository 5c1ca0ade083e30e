package dev.bayplan;

import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.settings.KubeProxyMode;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.ZonePreference;
import dev.bayplan.model.traffic.IptablesRules;
import dev.bayplan.model.traffic.Route;
import dev.bayplan.model.traffic.Route.Maker;
import dev.bayplan.model.traffic.Spread;
import dev.bayplan.model.traffic.Targets.Addresses;
import dev.bayplan.model.traffic.Targets.NodePorts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Those of [GoldenRules] that tell how requests travel.
final class GoldenTrafficRules {

    private GoldenTrafficRules() {}

    static void crossZone(GoldenCase golden) {
        String[] named = golden.text("loadBalancer", "").split("-", 2);
        LoadBalancerKind balancer = switch (named[0].toUpperCase(Locale.ROOT)) {
            case "CLB" -> LoadBalancerKind.CLASSIC;
            case "NLB" -> LoadBalancerKind.NETWORK;
            case "ALB" -> LoadBalancerKind.APPLICATION;
            default -> throw new AssertionError("no load balancer is called " + named[0]);
        };
        Maker maker = named.length > 1 && named[1].equalsIgnoreCase("console") ? Maker.CONSOLE : Maker.API;
        golden.answer("enabled", Route.crossZoneByDefault(balancer, maker));
    }

    static void iptables(GoldenCase golden) {
        IptablesRules rules = IptablesRules.of(golden.number("endpoints"));
        golden.answer("ruleProbabilities", rules.probabilities());
        golden.answer("selection", rules.selection());
    }

    static void nodePorts(GoldenCase golden) {
        List<JsonNode> nodes = golden.input("nodes").valueStream().toList();
        List<String> names = nodes.stream().map(node -> node.get("az").stringValue()).distinct().toList();
        int[] zones = nodes.stream().mapToInt(node -> names.indexOf(node.get("az").stringValue())).toArray();
        int[] pods = nodes.stream().mapToInt(node -> node.get("pods").intValue()).toArray();
        var policy = ExternalTrafficPolicy.valueOf(
                golden.text("externalTrafficPolicy", "Cluster").toUpperCase(Locale.ROOT));
        ZonePreference preference = switch (golden.text("trafficDistribution", "")) {
            case "" -> ZonePreference.NONE;
            case "PreferClose", "PreferSameZone" -> ZonePreference.PREFER_SAME_ZONE;
            case "PreferSameNode" -> ZonePreference.PREFER_SAME_NODE;
            default -> throw new AssertionError("no traffic distribution is called so");
        };
        Spread spread = Spread.over(
                new Route(
                        LoadBalancerKind.CLASSIC, golden.input("crossZone").booleanValue(),
                        new NodePorts(policy, KubeProxyMode.IPTABLES, preference)),
                zones, pods);
        answerShares(golden, spread);
        golden.answer("pCrossAzProxyLeg", spread.shares().crossZoneProxyLeg());
        golden.answer("expectedCrossAzLegs", spread.shares().crossZoneLegs());
        golden.answer("loadPerPodByNode", loadOfAPod(spread, pods));
    }

    static void addresses(GoldenCase golden) {
        JsonNode perZone = golden.input("podsPerAz");
        List<String> names = List.copyOf(perZone.propertyNames());
        int[] pods = names.stream().mapToInt(name -> perZone.get(name).intValue()).toArray();
        Spread spread = Spread.over(
                new Route(
                        LoadBalancerKind.NETWORK, golden.input("crossZone").booleanValue(), new Addresses()),
                IntStream.range(0, pods.length).toArray(), pods);
        answerShares(golden, spread);
        double[] load = loadOfAPod(spread, pods);
        golden.answer("loadPerPodByAz", IntStream.range(0, pods.length)
                .boxed()
                .collect(Collectors.toMap(names::get, zone -> load[zone])));
    }

    private static void answerShares(GoldenCase golden, Spread spread) {
        golden.answer("pExtraNodeHop", spread.shares().extraNodeHop());
        golden.answer("pCrossAzLbLeg", spread.shares().crossZoneBalancerLeg());
    }

    /// {@return for each instance the load of its first pod; 0 where it has none}
    private static double[] loadOfAPod(Spread spread, int[] pods) {
        double[] load = new double[pods.length];
        int first = 0;
        for (int i = 0; i < pods.length; i++) {
            load[i] = pods[i] == 0 ? 0 : spread.load(first);
            first += pods[i];
        }
        return load;
    }
}
