package dev.bayplan.model.placement;

import org.jspecify.annotations.Nullable;

/// Chooses where one more replica goes.
interface Scheduler {

    /// {@return the best of the instances that take one more replica of `workload`, or null where none does}
    ///
    /// Among equals the one with the lowest index is meant.
    @Nullable Alike choose(Fleet fleet, int workload);
}
