package dev.bayplan.model.settings;

/// How the ECS service scheduler ranks the instances that a task fits on.
public enum PlacementStrategy {
    /// The zone with the fewest tasks of the service.
    SPREAD_ZONE,
    /// The instance with the fewest tasks of the service.
    SPREAD_INSTANCE,
    /// The least CPU left that is enough.
    BINPACK_CPU,
    /// The least memory left that is enough.
    BINPACK_MEMORY,
    /// By lot; the same lots every time.
    RANDOM
}
