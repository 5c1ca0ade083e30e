package dev.bayplan.model.placement;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;

/// From a scenario and its types straight to a plan.
public final class Planning {

    private Planning() {}

    public static Plan plan(Scenario scenario, List<InstanceType> types, Orchestrator orchestrator) {
        return Placement.of(scenario, limits(scenario, types, orchestrator), orchestrator);
    }

    static List<InstanceLimits> limits(Scenario scenario, List<InstanceType> types, Orchestrator orchestrator) {
        return types.stream().map(type -> InstanceLimits.of(orchestrator, type, scenario)).toList();
    }
}
