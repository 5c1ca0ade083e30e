package dev.bayplan.text;

import dev.bayplan.model.cost.Cost;
import dev.bayplan.model.cost.CostPart;
import dev.bayplan.model.offering.Portability;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.traffic.Shares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Both orchestrators in numbers, side by side: the same rows in the window and in the summary of a command.
public final class ComparisonText {

    /// Key of the row about requests that reach another instance first.
    public static final String EXTRA_NODE_HOP = "extraNodeHop";

    /// Key of the row about legs from the load balancer into another zone.
    public static final String BALANCER_LEG = "balancerLeg";

    /// Key of the row about legs from kube-proxy into another zone.
    public static final String PROXY_LEG = "proxyLeg";

    /// One figure of both.
    ///
    /// @param key  names the row; its label and explanation stand in the bundle under `comparison.KEY`
    /// @param note what two short values cannot say, a line each; mostly empty
    public record Row(String key, String eks, String ecs, String note) {

        public Row(String key, String eks, String ecs) {
            this(key, eks, ecs, "");
        }

        public String label() {
            return Messages.text("comparison." + key);
        }

        /// {@return what the figure counts, in a sentence}
        public String explanation() {
            return Messages.text("comparison." + key + ".explanation");
        }
    }

    private ComparisonText() {}

    /// {@return where everything stands}
    public static List<Row> placement(Outcome outcome) {
        int asked = outcome.scenario().replicas();
        List<Row> rows = new ArrayList<>();
        rows.add(row("placed", outcome, side -> Messages.text("comparison.of", side.plan().placed(), asked)));
        rows.add(row("pending", outcome, side -> Numbers.whole(side.plan().pendingReplicas())));
        rows.add(row("withoutAddress", outcome, side -> Numbers.whole(side.plan().withoutAddress())));
        rows.add(row("interfaces", outcome, side -> Numbers.whole(side.plan().interfaces())));
        rows.add(row("addresses", outcome, side -> Numbers.whole(addresses(side))));
        rows.add(row("tooWide", outcome, side -> Numbers.whole(side.securityScope().grantedTooWidely())));
        rows.add(row("lacking", outcome, side -> Numbers.whole(side.securityScope().lacking())));
        rows.add(row("unit", outcome, side -> Messages.name(side.securityScope().unit())));
        return rows;
    }

    /// {@return how requests travel, exactly}
    public static List<Row> traffic(Outcome outcome) {
        return List.of(
                row("steps", outcome, side -> Numbers.whole(side.traffic().steps())),
                row(EXTRA_NODE_HOP, outcome, side -> share(side.traffic().exact().extraNodeHop())),
                row(BALANCER_LEG, outcome, side -> share(side.traffic().exact().crossZoneBalancerLeg())),
                row(PROXY_LEG, outcome, ComparisonText::proxyLeg));
    }

    /// {@return what both cost in a month}
    public static List<Row> cost(Outcome outcome) {
        return List.of(costRow("controlPlane", outcome, CostPart.CONTROL_PLANE), total(outcome), perReplica(outcome));
    }

    /// {@return what both cost in a month, by part}
    public static List<Row> costByPart(Outcome outcome) {
        return List.of(
                costRow("controlPlane", outcome, CostPart.CONTROL_PLANE),
                costRow("instanceCost", outcome, CostPart.INSTANCES),
                costRow("balancerCost", outcome, CostPart.LOAD_BALANCERS),
                costRow("crossZoneCost", outcome, CostPart.CROSS_ZONE),
                total(outcome),
                row("totalPerHour", outcome, side -> total(side.bill().perHour())),
                perReplica(outcome));
    }

    private static Row costRow(String key, Outcome outcome, CostPart part) {
        return row(key, outcome, side -> CostText.brief(side.bill().perMonth(), part));
    }

    private static Row total(Outcome outcome) {
        Row bare = row("total", outcome, side -> total(side.bill().perMonth()));
        int withoutPrice = Stream.of(outcome.eks(), outcome.ecs())
                .mapToInt(side -> side.bill().perMonth().withoutPrice())
                .max()
                .orElseThrow();
        return withoutPrice == 0
                ? bare
                : new Row(bare.key(), bare.eks(), bare.ecs(), Messages.text("cost.without", withoutPrice));
    }

    private static String total(Cost cost) {
        return CostText.brief(cost, cost.total());
    }

    private static Row perReplica(Outcome outcome) {
        return row("perReplica", outcome, side -> side.bill().perMonth().perReplica(side.plan().placed())
                .map(each -> CostText.brief(side.bill().perMonth(), each))
                .orElseGet(() -> Messages.text("comparison.none")));
    }

    /// {@return whether either runs outside AWS on the as-of date}
    public static Row portability(Outcome outcome) {
        LocalDate asOf = outcome.scenario().asOf();
        Portability eks = Portability.ofEks(asOf);
        Portability ecs = Portability.ofEcs(asOf);
        String note = Stream.of(
                        PortabilityText.how(Messages.text("comparison.column.eks"), eks),
                        PortabilityText.how(Messages.text("comparison.column.ecs"), ecs))
                .filter(how -> !how.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Row("outsideAws", Messages.name(eks.extent()), Messages.name(ecs.extent()), note);
    }

    private static String proxyLeg(Side side) {
        Shares exact = side.traffic().exact();
        return side.traffic().steps() > 2 ? share(exact.crossZoneProxyLeg()) : Messages.text("comparison.none");
    }

    /// {@return a share as a percentage; a dash where there is nothing to share}
    public static String share(double share) {
        return Double.isNaN(share) ? Messages.text("comparison.none") : Numbers.percent(share);
    }

    private static Row row(String key, Outcome outcome, Function<Side, String> value) {
        return new Row(key, value.apply(outcome.eks()), value.apply(outcome.ecs()));
    }

    private static long addresses(Side side) {
        return IntStream.range(0, side.scenario().zones().size()).mapToLong(side.plan()::subnetAddresses).sum();
    }
}
