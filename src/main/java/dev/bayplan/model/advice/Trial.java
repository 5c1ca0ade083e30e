package dev.bayplan.model.advice;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.placement.Placement;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/// A scenario under one orchestrator, to be counted.
record Trial(Scenario scenario, List<InstanceType> types, Catalogs catalogs, Orchestrator orchestrator) {

    static Trial of(Scenario scenario, Catalogs catalogs, Orchestrator orchestrator) {
        return new Trial(
                scenario, scenario.typesFrom(catalogs.on(scenario.asOf())), catalogs, orchestrator);
    }

    /// {@return the same with a change; empty where the scenario refuses it}
    Optional<Trial> with(Change change) {
        try {
            return Optional.of(of(change.edit(scenario).applyTo(scenario), catalogs, orchestrator));
        } catch (InvalidValueException _) {
            return Optional.empty();
        }
    }

    int published(int g) {
        return InstanceLimits.published(orchestrator, types.get(g), scenario).count();
    }

    Plan plan() {
        List<InstanceLimits> limits =
                types.stream().map(type -> InstanceLimits.of(orchestrator, type, scenario)).toList();
        return Placement.of(scenario, limits, orchestrator);
    }

    /// {@return the replicas of some workloads that wait for an instance or an address}
    int waiting(Iterable<Integer> workloads, Plan plan) {
        int waiting = 0;
        for (int w : workloads) {
            waiting += scenario.replicas(w) - plan.placed(w);
        }
        return waiting;
    }
}
