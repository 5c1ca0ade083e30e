package dev.bayplan.model.lifecycle;

/// What there is to say of an event beside its kind.
public sealed interface Detail {

    Detail NONE = new None();

    record None() implements Detail {}

    /// A number has become another.
    ///
    /// @param from replicas, or requests in a second, before
    /// @param to   the same after
    record Changed(int from, int to) implements Detail {}

    /// It takes its time.
    ///
    /// @param seconds until it goes on
    record Wait(int seconds) implements Detail {}

    /// Which version it is about.
    ///
    /// @param version of a workload, from 1
    record Version(int version) implements Detail {}

    /// Where it is.
    ///
    /// @param instance counted from 0
    record On(int instance) implements Detail {}

    record Blocked(Hindrance hindrance) implements Detail {}
}
