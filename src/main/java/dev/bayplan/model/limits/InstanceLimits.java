package dev.bayplan.model.limits;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.Comparator;
import java.util.List;

/// What one instance has for the replicas of the scenario's workloads, and how they are networked there.
///
/// @param demands      what the scheduler checks, in the order in which it does
/// @param networks     how replicas of each workload come by an address, in the order of the scenario
/// @param interfaceUse which interfaces are attached
public record InstanceLimits(List<Demand> demands, List<ReplicaNetwork> networks, InterfaceUse interfaceUse) {

    public InstanceLimits {
        demands = demands.stream().sorted(Comparator.comparing(each -> each.bound().resource())).toList();
        networks = List.copyOf(networks);
    }

    /// {@return the limits of a type under an orchestrator, in a scenario}
    public static InstanceLimits of(Orchestrator orchestrator, InstanceType type, Scenario scenario) {
        return switch (orchestrator) {
            case EKS -> EksLimits.of(type, scenario);
            case ECS -> EcsLimits.of(type, scenario);
        };
    }

    /// {@return the pods or tasks of one instance of a type as published: before CPU and memory}
    public static Limit published(Orchestrator orchestrator, InstanceType type, Scenario scenario) {
        return switch (orchestrator) {
            case EKS -> EksLimits.pods(type, scenario.eks().networking(), scenario.asOf());
            case ECS -> EcsLimits.tasks(type, scenario);
        };
    }

    /// {@return how many replicas of workload `w` alone an empty instance takes}
    public Limit copies(int w) {
        return new Limit(demands.stream().filter(each -> each.isFor(w)).map(each -> each.replicas(w)).toList());
    }
}
