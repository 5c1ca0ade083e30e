package dev.bayplan.controller.ledger;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.text.Messages;
import java.util.List;

/// The security groups that one workload asks for, and those it gets.
public record ScopeRow(String workload, Hue hue, String asked, Held eks, Held ecs) {

    /// What it gets under one orchestrator.
    ///
    /// @param groups  all of them
    /// @param tooWide says which of them it did not ask for; empty where there is none
    /// @param lacking says which it asked for in vain; empty where there is none
    public record Held(String groups, String tooWide, String lacking) {

        private static Held of(Side side, int g, int w) {
            List<String> held = side.securityScope().heldBy(g, w);
            List<String> asked = side.scenario().workloads().get(w).securityGroups();
            return new Held(
                    String.join(", ", held), said("ledger.scope.tooWide", without(held, asked)),
                    said("ledger.scope.lacking", without(asked, held)));
        }

        private static String said(String key, List<String> groups) {
            return groups.isEmpty() ? "" : Messages.text(key, String.join(", ", groups));
        }

        private static List<String> without(List<String> names, List<String> others) {
            return names.stream().filter(name -> !others.contains(name)).toList();
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
