package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Workload;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What one instance has for the replicas of the scenario's workloads.
///
/// @param bounds       what the scheduler checks, in the order in which it does
/// @param interfaceUse how replicas come by an address
public record InstanceLimits(List<Bound> bounds, InterfaceUse interfaceUse) {

    public InstanceLimits {
        bounds = bounds.stream().sorted(Comparator.comparing(Bound::resource)).toList();
    }

    /// {@return the limits of a type under an orchestrator, as of a date}
    public static InstanceLimits of(Orchestrator orchestrator, InstanceType type, LocalDate asOf) {
        return switch (orchestrator) {
            case EKS -> EksLimits.of(type, asOf);
            case ECS -> EcsLimits.of(type, asOf);
        };
    }

    /// {@return how many replicas of one workload alone an empty instance takes}
    public Limit copiesOf(Workload workload) {
        return new Limit(bounds.stream().map(bound -> copies(bound, workload)).toList());
    }

    private static Bound copies(Bound bound, Workload workload) {
        return switch (bound.resource()) {
            case MAX_PODS, INTERFACES, ADDRESSES, SUBNET -> bound;
            case CPU -> divided(bound, Quantity.REQUEST_MILLI_CPU, workload.milliCpu());
            case MEMORY -> divided(bound, Quantity.REQUEST_MIB, workload.memoryMib());
        };
    }

    private static Bound divided(Bound bound, Quantity request, int amount) {
        return new Bound(bound.resource(), bound.arithmetic().dividedBy(given(request, amount)), bound.source());
    }
}
