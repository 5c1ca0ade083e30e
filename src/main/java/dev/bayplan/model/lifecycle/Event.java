package dev.bayplan.model.lifecycle;

import dev.bayplan.model.scenario.Orchestrator;

/// One thing that happened to a cluster.
///
/// @param at    seconds from the start
/// @param cause what led to it
/// @param rule  what made it so
public record Event(
        int at, Orchestrator orchestrator, EventKind kind, Subject subject, Cause cause, LifecycleRule rule,
        Detail detail) {}
