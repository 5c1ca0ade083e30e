package dev.bayplan.model.advice;

import dev.bayplan.model.placement.Plan;

/// Where all replicas of a scenario come to stand under one orchestrator.
///
/// @param placed         run and have an address
/// @param withoutAddress admitted, but without one
/// @param pending        not admitted anywhere
public record Tally(int placed, int withoutAddress, int pending) {

    static Tally of(Plan plan) {
        return new Tally(plan.placed(), plan.withoutAddress(), plan.pendingReplicas());
    }

    /// {@return the replicas that do not run}
    public int waiting() {
        return withoutAddress + pending;
    }
}
