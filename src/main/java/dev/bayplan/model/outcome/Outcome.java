package dev.bayplan.model.outcome;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.View;
import java.util.List;

/// What a scenario comes to under both orchestrators.
///
/// @param scenario what it was computed from
/// @param catalog  the limits that held on its date
/// @param types    the type of each group of the fleet, hand edits included
/// @param eks      under Amazon EKS
/// @param ecs      under Amazon ECS
public record Outcome(Scenario scenario, Catalog catalog, List<InstanceType> types, Side eks, Side ecs) {

    /// Computes both sides. A pure function, to be run off the FX thread.
    ///
    /// @throws dev.bayplan.model.InvalidValueException naming an instance type that its date does not have
    public static Outcome of(Scenario scenario, Catalogs catalogs) {
        Catalog catalog = catalogs.on(scenario.asOf());
        List<InstanceType> types = scenario.typesFrom(catalog);
        return new Outcome(
                scenario, catalog, types,
                Side.of(scenario, types, Orchestrator.EKS, catalogs),
                Side.of(scenario, types, Orchestrator.ECS, catalogs));
    }

    /// {@return the same, looked at in another way}
    public Outcome lookedAt(View view) {
        return new Outcome(scenario.withView(view), catalog, types, eks, ecs);
    }

    /// {@return whether pods and tasks are coloured by their load}
    public boolean showsHeat(Lens lens) {
        return lens == Lens.TRAFFIC && scenario.view().heat();
    }

    public Side side(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> eks;
            case ECS -> ecs;
        };
    }
}
