package dev.bayplan.model.lifecycle;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;

/// What one cluster begins with.
///
/// @param types  the type of each group of the fleet
/// @param limits what an instance of each group has
/// @param plan   where everything stands at the start
public record Start(Scenario scenario, List<InstanceType> types, List<InstanceLimits> limits, Plan plan) {

    public Start {
        types = List.copyOf(types);
        limits = List.copyOf(limits);
    }
}
