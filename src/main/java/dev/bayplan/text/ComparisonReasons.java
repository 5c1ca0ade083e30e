package dev.bayplan.text;

import static dev.bayplan.model.limits.Arithmetic.given;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.cost.Amount;
import dev.bayplan.model.cost.Bill;
import dev.bayplan.model.cost.Cost;
import dev.bayplan.model.cost.CostPart;
import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.Quantity;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.placement.SubnetUse;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sums behind the figures of a [ComparisonText], with their numbers put in.
public final class ComparisonReasons {

    /// Whether something holds of the replicas of a workload on a group of instances.
    @FunctionalInterface
    private interface Held {
        boolean of(int g, int w);
    }

    /// Instances told of one by one; the others are only counted.
    private static final int MOST_INSTANCES = 12;

    private final Side side;
    private final Plan plan;
    private final List<Workload> workloads;

    ComparisonReasons(Side side) {
        this.side = side;
        this.plan = side.plan();
        this.workloads = side.scenario().workloads();
    }

    List<String> placed() {
        return List.of(byWorkload(plan::placed));
    }

    List<String> pending() {
        List<String> lines = new ArrayList<>(plan.pending().stream()
                .map(waiting -> Messages.text(
                        "reason.pending", waiting.count(), workloads.get(waiting.workload()).name(),
                        PendingText.reason(plan, waiting), ArithmeticText.named(waiting.capacity())))
                .toList());
        return lines.isEmpty() ? List.of(Messages.text("reason.nonePending")) : lines;
    }

    List<String> withoutAddress() {
        int[] count = new int[workloads.size()];
        for (int i = 0; i < plan.instances(); i++) {
            for (int n = 0; n < plan.unaddressed(i); n++) {
                count[plan.unaddressedWorkload(i, n)]++;
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(byWorkload(w -> count[w]));
        int more = 0;
        for (int i = 0; i < plan.instances(); i++) {
            if (plan.unaddressed(i) > 0 && lines.size() > MOST_INSTANCES) {
                more++;
            } else if (plan.unaddressed(i) > 0) {
                lines.add(Messages.text(
                        "reason.unaddressed", i + 1, plan.unaddressed(i),
                        Messages.text("ledger.bound." + plan.unaddressedBound(i).name())));
            }
        }
        if (more > 0) {
            lines.add(Messages.text("reason.unaddressedMore", more));
        }
        return lines;
    }

    List<String> interfaces() {
        int instances = (int) IntStream.range(0, plan.instances()).filter(plan::launched).count();
        int trunks = (int) IntStream.range(0, plan.interfaces()).filter(plan::isTrunk).count();
        return List.of(ArithmeticText.named(Arithmetic.sum(
                given(Quantity.PRIMARY_INTERFACE, instances),
                given(Quantity.FURTHER_INTERFACES, plan.interfaces() - instances - trunks),
                given(Quantity.TRUNK_INTERFACE, trunks),
                given(Quantity.BRANCH_INTERFACES, plan.branchInterfaces()))));
    }

    List<String> addresses() {
        List<String> lines = new ArrayList<>();
        List<Zone> zones = side.scenario().zones();
        for (int z = 0; z < zones.size(); z++) {
            lines.add(Messages.text(
                    "reason.subnet", zones.get(z).name(), ArithmeticText.named(SubnetUse.of(plan, z).sumOf()),
                    ArithmeticText.named(Subnet.usable(zones.get(z).subnet()))));
        }
        lines.add(Messages.text("reason.leftOut"));
        return lines;
    }

    List<String> groupsTooWide() {
        return groups(side.securityScope()::isTooWide);
    }

    List<String> groupsLacking() {
        return groups(side.securityScope()::isLacking);
    }

    private List<String> groups(Held which) {
        return List.of(byWorkload(w -> replicas(w, side.securityScope()::placed, which)));
    }

    List<String> groupUnit() {
        return workloadsBy(w -> Messages.name(side.securityScope().mechanism(w)));
    }

    List<String> rolesTooWide() {
        return roles(side.iamScope()::isTooWide);
    }

    List<String> rolesLacking() {
        return roles(side.iamScope()::isLacking);
    }

    private List<String> roles(Held which) {
        return List.of(byWorkload(w -> replicas(w, side.iamScope()::placed, which)));
    }

    List<String> roleUnit() {
        return side.scenario().fleet().isEmpty()
                ? List.of()
                : workloadsBy(w -> Messages.name(side.iamScope().effective(0, w).credentials()));
    }

    List<String> steps() {
        return List.of(RouteDescription.reason(side.orchestrator(), side.traffic()));
    }

    List<String> route() {
        List<String> lines = new ArrayList<>(RouteArithmetic.lines(side.scenario(), side.traffic()));
        if (IntStream.range(0, workloads.size()).filter(w -> side.traffic().requestsPerSecond(w) > 0).count() > 1) {
            lines.add(Messages.text("reason.weighted"));
        }
        return lines;
    }

    List<String> cost(CostPart part) {
        Amount amount = side.bill().perMonth().part(part);
        return List.of(amount == null ? Messages.text("cost.notKnown") : CostText.sum(amount));
    }

    List<String> total(Function<Bill, Cost> which) {
        Cost cost = which.apply(side.bill());
        String parts = Stream.of(CostPart.values())
                .map(cost::part)
                .filter(Objects::nonNull)
                .map(CostText::money)
                .collect(Collectors.joining(" + "));
        return List.of(Messages.text("reason.sum", parts, CostText.money(cost.total())));
    }

    List<String> perReplica() {
        Cost cost = side.bill().perMonth();
        return cost.perReplica(plan.placed())
                .map(each -> List.of(Messages.text(
                        "ledger.cost.divided", CostText.money(cost.total()), plan.placed(), CostText.money(each))))
                .orElse(List.of(Messages.text("reason.none")));
    }

    /// Placed replicas of a workload on a group of instances.
    @FunctionalInterface
    private interface PlacedOn {
        int of(int g, int w);
    }

    private int replicas(int w, PlacedOn placed, Held which) {
        return IntStream.range(0, side.scenario().fleet().size())
                .filter(g -> which.of(g, w))
                .map(g -> placed.of(g, w))
                .sum();
    }

    /// {@return a sum over the workloads that have any}
    private String byWorkload(IntUnaryOperator count) {
        int total = 0;
        List<String> parts = new ArrayList<>();
        for (int w = 0; w < workloads.size(); w++) {
            int each = count.applyAsInt(w);
            total += each;
            if (each > 0) {
                parts.add(Messages.text("reason.part", Numbers.whole(each), workloads.get(w).name()));
            }
        }
        return switch (parts.size()) {
            case 0 -> Messages.text("reason.none");
            case 1 -> parts.getFirst();
            default -> Messages.text("reason.sum", String.join(" + ", parts), Numbers.whole(total));
        };
    }

    /// {@return a line for each text, with the workloads that it is of}
    private List<String> workloadsBy(IntFunction<String> text) {
        return IntStream.range(0, workloads.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        text::apply, LinkedHashMap::new,
                        Collectors.mapping(w -> workloads.get(w).name(), Collectors.joining(", "))))
                .entrySet().stream()
                .map(entry -> Messages.text("reason.of", entry.getValue(), entry.getKey()))
                .toList();
    }
}
