package dev.bayplan.controller.ledger;

import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.text.ArithmeticText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.PendingText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Replicas that the same bound keeps from running.
///
/// @param workloads indexes of the workloads they belong to
record Waiting(LedgerLine line, Set<Integer> workloads) {

    /// {@return what no instance takes, by what refuses it, and what was admitted but has no address}
    static List<Waiting> of(Outcome outcome) {
        return Stream.of(outcome.eks(), outcome.ecs())
                .flatMap(side -> Stream.concat(pending(side), withoutAddress(side)))
                .toList();
    }

    private static Stream<Waiting> pending(Side side) {
        return side.plan().pending().stream()
                .collect(Collectors.groupingBy(Pending::bound, TreeMap::new, Collectors.toList()))
                .values().stream()
                .map(sameBound -> pending(side, sameBound));
    }

    private static Waiting pending(Side side, List<Pending> sameBound) {
        int count = sameBound.stream().mapToInt(Pending::count).sum();
        Pending first = sameBound.getFirst();
        String parts = sameBound.stream()
                .map(waiting -> part(side, waiting.workload(), waiting.count()))
                .collect(Collectors.joining(", "));
        return new Waiting(
                new LedgerLine(
                        side.orchestrator(),
                        Messages.text("ledger.pending." + side.orchestrator().name(), count,
                                PendingText.reason(side.plan(), first)),
                        Messages.text("ledger.fleetHas", parts, ArithmeticText.named(first.capacity()))),
                sameBound.stream().map(Pending::workload).collect(Collectors.toSet()));
    }

    private static Stream<Waiting> withoutAddress(Side side) {
        Plan plan = side.plan();
        Map<Resource, Map<Integer, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < plan.instances(); i++) {
            for (int n = 0; n < plan.unaddressed(i); n++) {
                counts.computeIfAbsent(plan.unaddressedBound(i), _ -> new TreeMap<>())
                        .merge(plan.unaddressedWorkload(i, n), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().map(each -> withoutAddress(side, each.getKey(), each.getValue()));
    }

    private static Waiting withoutAddress(Side side, Resource bound, Map<Integer, Integer> counts) {
        int count = counts.values().stream().mapToInt(Integer::intValue).sum();
        String parts = counts.entrySet().stream()
                .map(each -> part(side, each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        return new Waiting(
                new LedgerLine(
                        side.orchestrator(), Messages.text("ledger.withoutAddress", count, Messages.name(bound)),
                        parts),
                Set.copyOf(counts.keySet()));
    }

    private static String part(Side side, int workload, int count) {
        return Messages.text("ledger.pendingPart", count, side.scenario().workloads().get(workload).name());
    }
}
