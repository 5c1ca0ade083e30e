package dev.bayplan.controller.ledger;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.text.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The security groups or the roles that one workload asks for, and those it gets.
///
/// @param asked says what it asks for
public record ScopeRow(String workload, Hue hue, String asked, Held eks, Held ecs) {

    /// What it gets under one orchestrator.
    ///
    /// @param names   all of it
    /// @param tooWide says which it did not ask for; empty where there is none
    /// @param lacking says which it asked for in vain; empty where there is none
    public record Held(String names, String tooWide, String lacking) {

        private static Held of(List<String> held, List<String> asked) {
            return new Held(
                    held.isEmpty() ? Messages.text("ledger.roles.none") : String.join(", ", held),
                    said("ledger.scope.tooWide", without(held, asked)),
                    said("ledger.scope.lacking", without(asked, held)));
        }

        private static String said(String key, List<String> groups) {
            return groups.isEmpty() ? "" : Messages.text(key, String.join(", ", groups));
        }

        private static List<String> without(List<String> names, List<String> others) {
            return names.stream().filter(name -> !others.contains(name)).toList();
        }
    }

    /// {@return the security groups that workload `w` gets on an instance of group `g`}
    static ScopeRow ofGroups(Outcome outcome, int g, int w) {
        return of(
                outcome, w, outcome.scenario().workloads().get(w).securityGroups(),
                side -> side.securityScope().heldBy(g, w));
    }

    /// {@return the roles that workload `w` gets on an instance of group `g`}
    static ScopeRow ofRoles(Outcome outcome, int g, int w) {
        return of(
                outcome, w, Stream.ofNullable(outcome.scenario().workloads().get(w).role()).toList(),
                side -> side.iamScope().heldBy(g, w));
    }

    private static ScopeRow of(Outcome outcome, int w, List<String> asked, Function<Side, List<String>> held) {
        Workload workload = outcome.scenario().workloads().get(w);
        return new ScopeRow(
                workload.name(), workload.hue(),
                asked.isEmpty()
                        ? Messages.text("ledger.roles.noneAsked")
                        : Messages.text("ledger.scope.asked", String.join(", ", asked)),
                Held.of(held.apply(outcome.eks()), asked), Held.of(held.apply(outcome.ecs()), asked));
    }
}
