package dev.bayplan.text;

import dev.bayplan.model.cost.Bill;
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
import java.util.function.ToLongFunction;
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

    /// Key of the row about requests that nobody answers.
    public static final String REFUSED = "refusedShare";

    /// Key of the row about requests that reach the busiest pod or task.
    public static final String ON_BUSIEST = "onBusiest";

    /// One figure of both.
    ///
    /// @param key    names the row; its label and explanation stand in the bundle under `comparison.KEY`
    /// @param note   what two short values cannot say, a line each; mostly empty
    /// @param eksWhy the sums behind the figure of EKS, a line each
    /// @param ecsWhy the sums behind the figure of ECS, a line each
    public record Row(
            String key, String eks, String ecs, String note, List<String> eksWhy, List<String> ecsWhy) {

        public Row {
            eksWhy = List.copyOf(eksWhy);
            ecsWhy = List.copyOf(ecsWhy);
        }

        public Row(String key, String eks, String ecs) {
            this(key, eks, ecs, "", List.of(), List.of());
        }

        public String label() {
            return Messages.text("comparison." + key);
        }

        /// {@return what the figure counts, in a sentence}
        public String explanation() {
            return Messages.text("comparison." + key + ".explanation");
        }
    }

    /// A figure that is a plain count.
    ///
    /// @param key as that of a [Row]
    /// @param why the sums behind it
    public record Count(
            String key, ToLongFunction<Side> of, Function<ComparisonReasons, List<String>> why) {

        public String label() {
            return Messages.text("comparison." + key);
        }
    }

    private static final List<Count> COUNTS = List.of(
            new Count("placed", side -> side.plan().placed(), ComparisonReasons::placed),
            new Count("pending", side -> side.plan().pendingReplicas(), ComparisonReasons::pending),
            new Count("withoutAddress", side -> side.plan().withoutAddress(), ComparisonReasons::withoutAddress),
            new Count("interfaces", side -> side.plan().networkInterfaces(), ComparisonReasons::interfaces),
            new Count("addresses", ComparisonText::addresses, ComparisonReasons::addresses));

    private ComparisonText() {}

    /// {@return the main figures, as plain counts}
    public static List<Count> counts() {
        return COUNTS;
    }

    /// {@return where everything stands}
    public static List<Row> placement(Outcome outcome) {
        int asked = outcome.scenario().replicas();
        List<Row> rows = new ArrayList<>();
        rows.add(row("placed", outcome, side -> Messages.text("comparison.of", side.plan().placed(), asked),
                ComparisonReasons::placed));
        COUNTS.stream().skip(1).forEach(count -> rows.add(row(
                count.key(), outcome, side -> Numbers.whole(count.of().applyAsLong(side)),
                count.why())));
        rows.add(row("tooWide", outcome, side -> Numbers.whole(side.securityScope().grantedTooWidely()),
                ComparisonReasons::groupsTooWide));
        rows.add(row("lacking", outcome, side -> Numbers.whole(side.securityScope().lacking()),
                ComparisonReasons::groupsLacking));
        rows.add(row("unit", outcome, side -> Messages.name(side.securityScope().unit()),
                ComparisonReasons::groupUnit));
        rows.add(row("roleTooWide", outcome, side -> Numbers.whole(side.iamScope().grantedTooWidely()),
                ComparisonReasons::rolesTooWide));
        rows.add(row("roleLacking", outcome, side -> Numbers.whole(side.iamScope().lacking()),
                ComparisonReasons::rolesLacking));
        rows.add(row("roleUnit", outcome, side -> Messages.name(side.iamScope().unit()), ComparisonReasons::roleUnit));
        return rows;
    }

    /// {@return how requests travel, exactly}
    public static List<Row> traffic(Outcome outcome) {
        List<Row> rows = new ArrayList<>(List.of(
                row("steps", outcome, side -> Numbers.whole(side.traffic().steps()), ComparisonReasons::steps),
                row(EXTRA_NODE_HOP, outcome, side -> share(side.traffic().exact().extraNodeHop()),
                        ComparisonReasons::route),
                row(BALANCER_LEG, outcome, side -> share(side.traffic().exact().crossZoneBalancerLeg()),
                        ComparisonReasons::route),
                row(PROXY_LEG, outcome, ComparisonText::proxyLeg, ComparisonReasons::route)));
        if (outcome.eks().traffic().refused() > 0 || outcome.ecs().traffic().refused() > 0) {
            rows.add(row(REFUSED, outcome, side -> share(side.traffic().refused()), ComparisonReasons::route));
        }
        rows.add(row(ON_BUSIEST, outcome, side -> share(side.traffic().onBusiest()), ComparisonReasons::route));
        return rows;
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
                row(
                        "totalPerHour", outcome, side -> total(side.bill().perHour()),
                        reasons -> reasons.total(Bill::perHour)),
                perReplica(outcome));
    }

    private static Row costRow(String key, Outcome outcome, CostPart part) {
        return row(
                key, outcome, side -> CostText.brief(side.bill().perMonth(), part), reasons -> reasons.cost(part));
    }

    private static Row total(Outcome outcome) {
        Row bare = row(
                "total", outcome, side -> total(side.bill().perMonth()),
                reasons -> reasons.total(Bill::perMonth));
        int withoutPrice = Stream.of(outcome.eks(), outcome.ecs())
                .mapToInt(side -> side.bill().perMonth().withoutPrice())
                .max()
                .orElseThrow();
        return withoutPrice == 0
                ? bare
                : new Row(
                        bare.key(), bare.eks(), bare.ecs(), Messages.text("cost.without", withoutPrice),
                        bare.eksWhy(), bare.ecsWhy());
    }

    private static String total(Cost cost) {
        return CostText.brief(cost, cost.total());
    }

    private static Row perReplica(Outcome outcome) {
        return row(
                "perReplica", outcome,
                side -> side.bill().perMonth().perReplica(side.plan().placed())
                        .map(each -> CostText.brief(side.bill().perMonth(), each))
                        .orElseGet(() -> Messages.text("comparison.none")),
                ComparisonReasons::perReplica);
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
        return new Row(
                "outsideAws", Messages.name(eks.extent()), Messages.name(ecs.extent()), note, List.of(), List.of());
    }

    private static String proxyLeg(Side side) {
        Shares exact = side.traffic().exact();
        return side.traffic().steps() > 2 ? share(exact.crossZoneProxyLeg()) : Messages.text("comparison.none");
    }

    /// {@return a share as a percentage; a dash where there is nothing to share}
    public static String share(double share) {
        return Double.isNaN(share) ? Messages.text("comparison.none") : Numbers.percent(share);
    }

    private static Row row(
            String key, Outcome outcome, Function<Side, String> value,
            Function<ComparisonReasons, List<String>> why) {
        return new Row(
                key, value.apply(outcome.eks()), value.apply(outcome.ecs()), "",
                why.apply(new ComparisonReasons(outcome.eks())), why.apply(new ComparisonReasons(outcome.ecs())));
    }

    private static long addresses(Side side) {
        return IntStream.range(0, side.scenario().zones().size()).mapToLong(side.plan()::subnetAddresses).sum();
    }
}
