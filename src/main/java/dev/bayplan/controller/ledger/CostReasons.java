package dev.bayplan.controller.ledger;

import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.cost.Amount;
import dev.bayplan.model.cost.ControlPlane;
import dev.bayplan.model.cost.Cost;
import dev.bayplan.model.cost.CostPart;
import dev.bayplan.model.cost.RequestLoad;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.offering.Price;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.settings.RequestSize;
import dev.bayplan.model.settings.SupportTier;
import dev.bayplan.text.CostText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What everything costs, part by part, and why.
final class CostReasons {

    private CostReasons() {}

    /// {@return each part with its sum, then the total, and what that makes for a pod or a task}
    static List<LedgerLine> of(Outcome outcome) {
        return Stream.of(outcome.eks(), outcome.ecs()).flatMap(CostReasons::of).toList();
    }

    private static Stream<LedgerLine> of(Side side) {
        List<LedgerLine> lines = new ArrayList<>();
        for (CostPart part : CostPart.values()) {
            lines.add(part(side, part));
        }
        Cost hour = side.bill().perHour();
        Cost month = side.bill().perMonth();
        lines.add(new LedgerLine(
                side.orchestrator(),
                Messages.text("ledger.cost.total", CostText.total(month), Numbers.usd(hour.total().value())),
                added(month)));
        month.perReplica(side.plan().placed()).ifPresent(each -> lines.add(new LedgerLine(
                side.orchestrator(),
                Messages.text("ledger.cost.perReplica." + side.orchestrator(), CostText.money(each)),
                Messages.text(
                        "ledger.cost.divided", CostText.money(month.total()), side.plan().placed(),
                        CostText.money(each)))));
        return lines.stream();
    }

    private static LedgerLine part(Side side, CostPart part) {
        Amount month = side.bill().perMonth().part(part);
        Amount hour = side.bill().perHour().part(part);
        List<String> reasons = new ArrayList<>();
        if (month == null || hour == null) {
            return new LedgerLine(
                    side.orchestrator(),
                    Messages.text("ledger.cost.notKnown", side.orchestrator(), Messages.name(part)),
                    without(side));
        }
        sums(part, month).map(CostText::sum).forEach(reasons::add);
        reasons.addAll(remarks(side, part));
        unsure(part, month).forEach(reasons::add);
        sources(month).forEach(source -> reasons.add(Messages.text("ledger.sourceIs", source)));
        return new LedgerLine(
                side.orchestrator(),
                Messages.text(
                        "ledger.cost.part", side.orchestrator(), Messages.name(part), CostText.money(month),
                        Numbers.usd(hour.value())),
                String.join("\n", reasons));
    }

    /// Instances of each type and balancers of each load have a line of their own.
    private static Stream<Amount> sums(CostPart part, Amount month) {
        return switch (part) {
            case INSTANCES, LOAD_BALANCERS -> month instanceof Amount.Sum(List<Amount> terms)
                    ? terms.stream()
                    : Stream.of(month);
            case CONTROL_PLANE, CROSS_ZONE -> month.value().signum() == 0 ? Stream.empty() : Stream.of(month);
        };
    }

    private static List<String> remarks(Side side, CostPart part) {
        return switch (part) {
            case CONTROL_PLANE -> side.orchestrator() == Orchestrator.EKS
                    ? List.of(Messages.text("ledger.cost.article", CostText.sum(ControlPlane.cost(
                            Orchestrator.EKS, SupportTier.STANDARD, Offering.FIRST_DAY,
                            Cost.ARTICLE_HOURS_PER_MONTH))))
                    : List.of();
            case INSTANCES -> instances(side);
            case LOAD_BALANCERS -> side.bill().cluster().loadBalancers().isEmpty()
                    ? List.of(Messages.text("ledger.cost.noRequests"))
                    : List.of();
            case CROSS_ZONE -> List.of(Messages.text("ledger.cost.legs." + side.traffic().route().balancer()));
        };
    }

    private static List<String> instances(Side side) {
        List<String> remarks = new ArrayList<>();
        Plan plan = side.plan();
        int notLaunched = (int) IntStream.range(0, plan.instances()).filter(i -> !plan.launched(i)).count();
        if (notLaunched > 0) {
            remarks.add(Messages.text("ledger.cost.notLaunched", notLaunched));
        }
        if (side.bill().perMonth().withoutPrice() > 0) {
            remarks.add(without(side));
        }
        CostText.otherDay(side.bill().cluster()).ifPresent(day -> remarks.add(Messages.text(
                "ledger.cost.otherDay", Numbers.day(day), Numbers.day(side.scenario().asOf()))));
        return remarks;
    }

    private static String without(Side side) {
        return Messages.text("ledger.cost.without", side.bill().perMonth().withoutPrice());
    }

    private static Stream<String> unsure(CostPart part, Amount month) {
        boolean marked = part != CostPart.INSTANCES && month.prices().stream().anyMatch(price -> !price.sure());
        return marked ? Stream.of(Messages.text("ledger.cost.unsure")) : Stream.empty();
    }

    private static Stream<String> sources(Amount month) {
        return month.prices().stream().map(Price::source).distinct().map(CostReasons::source);
    }

    private static String source(Source source) {
        return Messages.text("ledger.source", source.citation(), Numbers.day(source.date()));
    }

    /// {@return the parts added up, each as its own line has it}
    private static String added(Cost month) {
        List<String> parts = Stream.of(CostPart.values())
                .map(month::part)
                .flatMap(Stream::ofNullable)
                .map(part -> Numbers.usd(part.value()))
                .toList();
        return Messages.text("ledger.cost.added", String.join(" + ", parts), CostText.money(month.total()));
    }

    /// {@return what is taken for granted, and what is left out}
    static List<String> assumptions(Outcome outcome) {
        RequestSize size = outcome.scenario().requestSize();
        List<String> said = new ArrayList<>();
        said.add(Messages.text("ledger.cost.prices", Cost.HOURS_PER_MONTH));
        if (Stream.of(outcome.eks(), outcome.ecs()).anyMatch(side -> side.traffic().requestsPerSecond() > 0)) {
            said.add(Messages.text("ledger.cost.size", size.kilobytes(), size.requestsPerConnection()));
            said.add(Messages.text("ledger.cost.connections", RequestLoad.SECONDS_OPEN));
            said.add(Messages.text("ledger.cost.gigabytes", RequestLoad.KILOBYTES_PER_GB));
            said.add(Messages.text("ledger.cost.balancers"));
        }
        said.add(Messages.text("ledger.cost.leftOut"));
        return said;
    }
}
