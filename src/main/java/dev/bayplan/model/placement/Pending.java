package dev.bayplan.model.placement;

import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.Resource;

/// Replicas that no instance takes.
///
/// @param workload index of the workload
/// @param count    replicas that wait; at least 1
/// @param bound    what refuses them on most instances
/// @param capacity how much of it the whole fleet has, in the unit of the resource
public record Pending(int workload, int count, Resource bound, Arithmetic capacity) {}
