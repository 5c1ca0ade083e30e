package dev.bayplan.model.cost;

import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.settings.SupportTier;
import java.util.List;

/// What one side runs, as far as it is paid for.
///
/// @param support          of the Kubernetes version; ECS has none to support
/// @param gbPerHour        GB that requests and answers move inside the cluster in an hour
/// @param chargedCrossings zone crossings that are charged, on average for each of these GB; see
///                         [CrossZone#chargedCrossings]
public record BilledCluster(
        Orchestrator orchestrator, SupportTier support, List<BilledInstances> instances,
        List<BilledBalancer> loadBalancers, double gbPerHour, double chargedCrossings) {

    public BilledCluster {
        instances = List.copyOf(instances);
        loadBalancers = List.copyOf(loadBalancers);
    }
}
