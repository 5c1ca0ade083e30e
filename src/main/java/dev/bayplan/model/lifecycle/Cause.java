package dev.bayplan.model.lifecycle;

/// What led to an event.
public sealed interface Cause {

    /// The scenario as it stands at the start.
    Cause GIVEN = new Given();

    record Given() implements Cause {}

    /// A person.
    ///
    /// @param entry index in the script of the scenario
    record Scripted(int entry) implements Cause {}

    /// What happened before.
    ///
    /// @param event index among the events of the same timeline
    record Followed(int event) implements Cause {}
}
