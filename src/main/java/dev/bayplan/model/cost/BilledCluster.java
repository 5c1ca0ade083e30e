package dev.bayplan.model.cost;

import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.settings.SupportTier;
import java.util.List;
import java.util.Optional;

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

    /// {@return what one instance of a type costs over some hours; none where that is not known or none runs}
    public Optional<Amount> instance(String type, int hours) {
        return instances.stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .flatMap(each -> each.each(hours));
    }
}
