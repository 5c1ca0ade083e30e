package dev.bayplan.model.lifecycle;

/// What an event is about, by its place in the scenario.
public sealed interface Subject {

    /// A pod or task.
    ///
    /// @param workload index of its workload
    /// @param number   its own within the workload, from 1; those that come later go on counting
    record OfReplica(int workload, int number) implements Subject {}

    record OfWorkload(int workload) implements Subject {}

    record OfInstance(int instance) implements Subject {}

    record OfZone(int zone) implements Subject {}
}
