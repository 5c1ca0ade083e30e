package dev.bayplan.model.lifecycle;

import dev.bayplan.model.scenario.Orchestrator;
import java.util.List;

/// One thing that happened to a cluster.
///
/// @param at    seconds from the start
/// @param cause what led to it
/// @param rule  what made it so
public record Event(
        int at, Orchestrator orchestrator, EventKind kind, Subject subject, Cause cause, LifecycleRule rule,
        Detail detail) {

    /// {@return the index of the first event after a time; the number of events where none is}
    ///
    /// @param events by time
    public static int firstAfter(List<Event> events, double seconds) {
        int from = 0;
        int to = events.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (events.get(middle).at() > seconds) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
