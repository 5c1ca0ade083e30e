package dev.bayplan.controller.drawing;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.traffic.Counters;

/// What has been seen of the requests of both clusters, and of which outcome they are.
public record Observation(Outcome outcome, Counters eks, Counters ecs) {}
