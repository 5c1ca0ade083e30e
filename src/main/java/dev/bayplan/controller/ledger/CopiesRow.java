package dev.bayplan.controller.ledger;

import dev.bayplan.model.limits.Limit;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.text.ArithmeticText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;

/// How many copies of one workload alone an instance takes, and what stops the next.
public record CopiesRow(String workload, Hue hue, Copies eks, Copies ecs) {

    /// Such a number under one orchestrator.
    public record Copies(String count, String bound, String arithmetic) {

        private static Copies of(Limit limit) {
            return new Copies(
                    Numbers.whole(limit.count()),
                    Messages.text("ledger.boundShort." + limit.binding().resource().name()),
                    ArithmeticText.named(limit.binding().arithmetic()));
        }
    }

    static CopiesRow of(Outcome outcome, int g, int w) {
        Workload workload = outcome.scenario().workloads().get(w);
        return new CopiesRow(
                workload.name(), workload.hue(), Copies.of(outcome.eks().copies(g, w)),
                Copies.of(outcome.ecs().copies(g, w)));
    }
}
