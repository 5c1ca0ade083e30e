package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Orchestrator;

/// What matches a search in both clusters.
public record Found(Matches eks, Matches ecs) {

    /// Goes through the whole of both plans: to be run off the FX thread.
    public static Found in(Outcome outcome, Query query) {
        return new Found(new Matches(outcome.eks(), query), new Matches(outcome.ecs(), query));
    }

    public Matches of(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> eks;
            case ECS -> ecs;
        };
    }

    public int count() {
        return eks.count() + ecs.count();
    }

    /// {@return how many of these have no place to go to}
    public int withoutPlace() {
        return eks.withoutPlace() + ecs.withoutPlace();
    }
}
