package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;

import dev.bayplan.model.scenario.Scenario;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// What the replicas of a scenario's workloads take of one bound.
///
/// @param bound what there is
/// @param each  what one replica of each workload takes, in the order of the scenario; 0 = it does not need it
public record Demand(Bound bound, List<Integer> each) {

    public Demand {
        each = List.copyOf(each);
    }

    static Demand of(Bound bound, Scenario scenario, IntUnaryOperator each) {
        return new Demand(bound, IntStream.range(0, scenario.workloads().size()).map(each).boxed().toList());
    }

    /// One for each replica of those workloads.
    static Demand ofOne(Bound bound, Scenario scenario, IntPredicate which) {
        return of(bound, scenario, w -> which.test(w) ? 1 : 0);
    }

    static Demand ofMilliCpu(Bound bound, Scenario scenario) {
        return of(bound, scenario, w -> scenario.workloads().get(w).milliCpu());
    }

    static Demand ofMemory(Bound bound, Scenario scenario) {
        return of(bound, scenario, w -> scenario.workloads().get(w).memoryMib());
    }

    boolean isFor(int w) {
        return each.get(w) > 0;
    }

    /// {@return how many replicas of workload `w` alone it is enough for}
    Bound replicas(int w) {
        return switch (bound.resource()) {
            case MAX_PODS, INTERFACES, BRANCH_INTERFACES, PORT, ADDRESSES, SUBNET -> bound;
            case CPU -> divided(Quantity.REQUEST_MILLI_CPU, w);
            case MEMORY -> divided(Quantity.REQUEST_MIB, w);
        };
    }

    private Bound divided(Quantity request, int w) {
        return new Bound(
                bound.resource(), bound.arithmetic().dividedBy(given(request, each.get(w))), bound.source());
    }
}
