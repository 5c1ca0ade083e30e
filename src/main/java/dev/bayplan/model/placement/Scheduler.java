package dev.bayplan.model.placement;

/// Chooses an instance for one more replica.
interface Scheduler {

    /// In place of an instance: none takes the replica.
    int NONE = -1;

    /// {@return the best of the instances that take one more replica of `workload`, the lowest index among equals; or
    /// [#NONE]}
    int choose(Fleet fleet, int workload);
}
