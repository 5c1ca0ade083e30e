package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.reach.IamScope;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.traffic.Shares;
import dev.bayplan.text.ComparisonText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sentences around the clusters.
final class SceneText {

    /// A number that a lens is about, and what it counts.
    record Fact(String number, String label) {}

    private SceneText() {}

    static String title(Scenario scenario, Lens lens) {
        return scenario.title().isEmpty() ? Messages.text("drawing.title." + lens) : scenario.title();
    }

    static String subtitle(Outcome outcome) {
        Scenario scenario = outcome.scenario();
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text("drawing.asOf", Numbers.day(scenario.asOf())));
        String fleet = scenario.fleet().stream()
                .map(group -> Messages.text("drawing.group", group.count(), group.instanceType()))
                .collect(Collectors.joining(", "));
        parts.add(Messages.text("drawing.fleet", fleet, scenario.zones().size()));
        scenario.workloads().forEach(each -> parts.add(
                Messages.text("drawing.workload", each.name(), Numbers.whole(each.replicas()))));
        return String.join(" · ", parts);
    }

    static String source(Outcome outcome, Lens lens) {
        return Messages.text("drawing.source." + lens, Numbers.day(outcome.catalog().published()));
    }

    static List<Fact> facts(Side side, Lens lens) {
        return switch (lens) {
            case NETWORK -> network(side);
            case SECURITY_GROUPS -> security(side);
            case IAM -> iam(side);
            case TRAFFIC -> traffic(side);
        };
    }

    private static List<Fact> network(Side side) {
        String orchestrator = side.orchestrator().name();
        List<Fact> facts = new ArrayList<>();
        for (int g = 0; g < side.types().size() && g < 2; g++) {
            facts.add(new Fact(
                    Numbers.whole(side.published(g).count()),
                    Messages.text("drawing.fact.limit." + orchestrator, side.types().get(g).name())));
        }
        facts.add(new Fact(
                Messages.text("drawing.of", Numbers.whole(side.plan().placed()),
                        Numbers.whole(side.scenario().replicas())),
                Messages.text("drawing.fact.placed." + orchestrator)));
        int taken = 0;
        for (int z = 0; z < side.scenario().zones().size(); z++) {
            taken += side.plan().subnetAddresses(z);
        }
        facts.add(new Fact(Numbers.whole(taken), Messages.text("drawing.fact.addresses")));
        return facts;
    }

    private static List<Fact> security(Side side) {
        SecurityScope scope = side.securityScope();
        String runner = side.orchestrator().name();
        return List.of(
                new Fact(Messages.name(scope.unit()), Messages.text("drawing.fact.unit")),
                ofPlaced(side, scope.grantedTooWidely(), "drawing.fact.tooWide." + runner),
                ofPlaced(side, scope.lacking(), "drawing.fact.lacking." + runner));
    }

    private static List<Fact> iam(Side side) {
        IamScope scope = side.iamScope();
        String runner = side.orchestrator().name();
        return List.of(
                new Fact(Messages.name(scope.unit()), Messages.text("drawing.fact.roleUnit")),
                ofPlaced(side, scope.grantedTooWidely(), "drawing.fact.roleTooWide." + runner),
                ofPlaced(side, scope.lacking(), "drawing.fact.roleLacking." + runner));
    }

    private static Fact ofPlaced(Side side, int count, String key) {
        String placed = Numbers.whole(side.plan().placed());
        return new Fact(Messages.text("drawing.of", Numbers.whole(count), placed), Messages.text(key));
    }

    private static List<Fact> traffic(Side side) {
        Shares shares = side.traffic().exact();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Numbers.whole(side.traffic().steps()), Messages.text("drawing.fact.steps")));
        facts.add(share(shares.extraNodeHop(), "drawing.fact.extraNodeHop"));
        facts.add(share(shares.crossZoneBalancerLeg(), "drawing.fact.balancerLeg"));
        if (side.traffic().steps() > 2) {
            facts.add(share(shares.crossZoneProxyLeg(), "drawing.fact.proxyLeg"));
        }
        if (side.plan().placed() > 0 && side.traffic().refused() > 0) {
            facts.add(share(side.traffic().refused(), "drawing.fact.refused"));
        }
        return facts;
    }

    private static Fact share(double share, String key) {
        return new Fact(ComparisonText.share(share), Messages.text(key));
    }
}
