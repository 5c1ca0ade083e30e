package dev.bayplan.model.outcome;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.lifecycle.Start;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.View;
import java.util.List;
import java.util.stream.Stream;

/// What a scenario comes to under both orchestrators.
///
/// @param scenario what it was computed from
/// @param catalog  the limits that held on its date
/// @param types    the type of each group of the fleet, hand edits included
/// @param eks      under Amazon EKS
/// @param ecs      under Amazon ECS
public record Outcome(Scenario scenario, Catalog catalog, List<InstanceType> types, Side eks, Side ecs) {

    /// Computes both sides, each on a thread of its own. A pure function, to be run off the FX thread.
    ///
    /// @throws dev.bayplan.model.InvalidValueException naming an instance type that its date does not have
    public static Outcome of(Scenario scenario, Catalogs catalogs) {
        Catalog catalog = catalogs.on(scenario.asOf());
        List<InstanceType> types = scenario.typesFrom(catalog);
        List<Side> sides = Stream.of(Orchestrator.EKS, Orchestrator.ECS)
                .parallel()
                .map(orchestrator -> Side.of(scenario, types, orchestrator, catalogs))
                .toList();
        return new Outcome(scenario, catalog, types, sides.getFirst(), sides.getLast());
    }

    /// {@return the same, looked at in another way}
    public Outcome lookedAt(View view) {
        return new Outcome(scenario.withView(view), catalog, types, eks, ecs);
    }

    /// {@return the same of a scenario that comes to the same}
    public Outcome retold(Scenario same) {
        return new Outcome(same, catalog, types, eks, ecs);
    }

    /// {@return whether pods and tasks are coloured by their load}
    public boolean showsHeat(Lens lens) {
        return lens == Lens.TRAFFIC && scenario.view().heat();
    }

    /// {@return what the script leads to from here; a pure function, to be run off the FX thread}
    ///
    /// @param until seconds at which to end
    /// @param seed  of the durations that are left to chance
    public Lifecycle play(int until, long seed) {
        return Lifecycle.of(start(eks), start(ecs), until, seed);
    }

    private static Start start(Side side) {
        return new Start(side.scenario(), side.types(), side.limits(), side.plan());
    }

    /// {@return the same at a moment of what the script leads to}
    public Outcome at(Moment eksThen, Moment ecsThen, Catalogs catalogs) {
        return new Outcome(scenario, catalog, types, eks.at(eksThen, catalogs), ecs.at(ecsThen, catalogs));
    }

    /// {@return the same at a time of what its script leads to; a pure function, to be run off the FX thread}
    ///
    /// @param seconds since the start
    public Outcome at(int seconds, Catalogs catalogs) {
        Lifecycle played = play(Math.max(seconds, Lifecycle.usualEnd(scenario.script())), Lifecycle.USUAL_SEED);
        return at(played.eks().replay().seek(seconds), played.ecs().replay().seek(seconds), catalogs);
    }

    public Side side(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> eks;
            case ECS -> ecs;
        };
    }
}
