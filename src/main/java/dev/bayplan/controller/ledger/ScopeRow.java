package dev.bayplan.controller.ledger;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Workload;

/// The security groups that one workload asks for, and those it gets.
public record ScopeRow(String workload, Hue hue, String asked, Held eks, Held ecs) {

    /// What it gets under one orchestrator.
    ///
    /// @param exact whether that is what it asks for
    public record Held(String groups, boolean exact) {

        private static Held of(Side side, int g, int w) {
            return new Held(
                    String.join(", ", side.securityScope().heldBy(g, w)),
                    !side.securityScope().isTooWide(g, w) && !side.securityScope().isLacking(g, w));
        }
    }

    /// {@return what workload `w` gets on an instance of group `g`}
    static ScopeRow of(Outcome outcome, int g, int w) {
        Workload workload = outcome.scenario().workloads().get(w);
        return new ScopeRow(
                workload.name(), workload.hue(), String.join(", ", workload.securityGroups()),
                Held.of(outcome.eks(), g, w), Held.of(outcome.ecs(), g, w));
    }
}
