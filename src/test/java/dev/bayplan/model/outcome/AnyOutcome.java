package dev.bayplan.model.outcome;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.scenario.AnyScenario;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;

/// Outcomes of scenarios made up from a seed.
public final class AnyOutcome {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();

    private AnyOutcome() {}

    public static Outcome from(long seed) {
        return of(AnyScenario.from(seed, CATALOGS));
    }

    /// {@return the same outcome as [#from], but on any route that its day offers}
    public static Outcome routed(long seed) {
        return of(AnyScenario.routed(seed, CATALOGS));
    }

    public static Outcome of(Scenario scenario) {
        return Outcome.of(scenario, CATALOGS);
    }

    public static List<Side> sides(Outcome outcome) {
        return List.of(outcome.eks(), outcome.ecs());
    }
}
