package dev.bayplan.model.traffic;

import dev.bayplan.model.scenario.Orchestrator;

/// A load balancer as an orchestrator sets it up by itself.
///
/// Sources: Kubernetes 1.9, aws.go (a Classic Load Balancer for each Service, cross-zone off); ECS and ELB guides of
/// June 2018 (one Application Load Balancer for all services, always cross-zone).
public enum LoadBalancer {
    CLASSIC(TargetType.INSTANCE, false),
    APPLICATION(TargetType.IP, true);

    private final TargetType targetType;
    private final boolean crossZone;

    LoadBalancer(TargetType targetType, boolean crossZone) {
        this.targetType = targetType;
        this.crossZone = crossZone;
    }

    public static LoadBalancer of(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> CLASSIC;
            case ECS -> APPLICATION;
        };
    }

    public TargetType targetType() {
        return targetType;
    }

    /// {@return whether a node of the balancer sends to targets in every zone, not only in its own}
    public boolean crossZone() {
        return crossZone;
    }
}
