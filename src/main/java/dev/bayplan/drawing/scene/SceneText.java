package dev.bayplan.drawing.scene;

import dev.bayplan.model.cost.Amount;
import dev.bayplan.model.cost.Cost;
import dev.bayplan.model.limits.Limit;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.reach.IamScope;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.traffic.Shares;
import dev.bayplan.text.ComparisonText;
import dev.bayplan.text.CostText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sentences around the clusters.
public final class SceneText {

    /// A number that a lens is about, and what it counts.
    record Fact(String number, String label) {}

    private SceneText() {}

    /// {@return the title of a picture: the scenario's own, or what the lens is about}
    public static String title(Scenario scenario, Lens lens) {
        return scenario.title().isEmpty() ? title(lens) : scenario.title();
    }

    /// {@return what a lens is about}
    public static String title(Lens lens) {
        return Messages.text("drawing.title." + lens);
    }

    /// {@return the day, the fleet and the workloads, or what of these is wanted}
    static String subtitle(Outcome outcome, PictureParts wanted) {
        Scenario scenario = outcome.scenario();
        List<String> parts = new ArrayList<>();
        if (wanted.date()) {
            parts.add(Messages.text("drawing.asOf", Numbers.day(scenario.asOf())));
        }
        if (!wanted.title()) {
            return String.join(" · ", parts);
        }
        String fleet = scenario.fleet().stream()
                .map(group -> Messages.text("drawing.group", group.count(), group.instanceType()))
                .collect(Collectors.joining(", "));
        parts.add(Messages.text("drawing.fleet", fleet, scenario.zones().size()));
        for (int w = 0; w < scenario.workloads().size(); w++) {
            parts.add(Messages.text(
                    "drawing.workload", scenario.workloads().get(w).name(), Numbers.whole(scenario.replicas(w))));
        }
        return String.join(" · ", parts);
    }

    /// {@return where the limits and rules of a lens stand}
    public static String source(Outcome outcome, Lens lens) {
        String source = Messages.text("drawing.source." + lens, Numbers.day(outcome.catalog().published()));
        return lens != Lens.COST ? source : CostText.otherDay(outcome.eks().bill().cluster())
                .map(day -> Messages.text("drawing.sourceUnsure", Numbers.day(day), source))
                .orElse(source);
    }

    static List<Fact> facts(Side side, Lens lens) {
        return switch (lens) {
            case NETWORK -> network(side);
            case SECURITY_GROUPS -> security(side);
            case IAM -> iam(side);
            case TRAFFIC -> traffic(side);
            case COST -> cost(side);
            case LIFECYCLE -> lifecycle(side);
        };
    }

    private static List<Fact> network(Side side) {
        String orchestrator = side.orchestrator().name();
        List<Fact> facts = new ArrayList<>();
        for (int g = 0; g < side.types().size() && g < 2; g++) {
            Limit limit = side.published(g);
            String type = side.types().get(g).name();
            facts.add(new Fact(
                    Numbers.whole(limit.count()),
                    limit.binding().resource() == Resource.PORT
                            ? Messages.text("drawing.fact.ports", type)
                            : Messages.text("drawing.fact.limit." + orchestrator, type)));
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

    private static List<Fact> lifecycle(Side side) {
        int ready = new Lives(side).count(Lives.State.READY);
        double seconds = side.moment() == null ? 0 : side.moment().seconds();
        return List.of(
                new Fact(Numbers.whole(ready), Messages.text("drawing.fact.ready." + side.orchestrator())),
                new Fact(Messages.text("lifecycle.seconds", (int) seconds), Messages.text("drawing.fact.since")));
    }

    private static List<Fact> cost(Side side) {
        Cost cost = side.bill().perMonth();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                CostText.brief(cost, cost.total()),
                cost.isComplete()
                        ? Messages.text("drawing.fact.total")
                        : Messages.text("drawing.fact.totalWithout", cost.withoutPrice())));
        cost.perReplica(side.plan().placed()).ifPresent(each -> facts.add(new Fact(
                CostText.brief(cost, each),
                Messages.text("drawing.fact.perReplica." + side.orchestrator()))));
        Amount idle = InstanceCosts.idle(side);
        if (idle != null) {
            facts.add(new Fact(Numbers.usd(idle.value()), Messages.text("drawing.fact.idle")));
        }
        return facts;
    }

    private static Fact share(double share, String key) {
        return new Fact(ComparisonText.share(share), Messages.text(key));
    }
}
