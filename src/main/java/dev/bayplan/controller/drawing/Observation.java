package dev.bayplan.controller.drawing;

import dev.bayplan.model.traffic.Counters;

/// What has been seen of the requests of both clusters so far.
public record Observation(Counters eks, Counters ecs) {}
