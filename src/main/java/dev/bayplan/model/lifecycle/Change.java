package dev.bayplan.model.lifecycle;

import dev.bayplan.model.placement.Pending;
import org.jspecify.annotations.Nullable;

/// One step from what holds at a moment to what holds next.
sealed interface Change {

    record Placed(int id, int instance) implements Change {}

    record Released(int id) implements Change {}

    record Cooled(int id) implements Change {}

    record Grew(int instance) implements Change {}

    record Shrank(int instance) implements Change {}

    record Served(int instance) implements Change {}

    record Lost(int instance) implements Change {}

    record Launched(int instance, int zone) implements Change {}

    record Turned(int id, Phase phase) implements Change {}

    /// What waits of a workload; null where nothing does.
    record Waits(int workload, @Nullable Pending pending) implements Change {}

    default void applyTo(State state) {
        switch (this) {
            case Placed(int id, int instance) -> state.interfaces.place(id, instance);
            case Released(int id) -> state.interfaces.release(id);
            case Cooled(int id) -> state.interfaces.cooled(id);
            case Grew(int instance) -> state.interfaces.grow(instance);
            case Shrank(int instance) -> state.interfaces.shrink(instance);
            case Served(int instance) -> state.interfaces.serveNext(instance);
            case Lost(int instance) -> state.interfaces.lose(instance);
            case Launched(int instance, int zone) -> state.interfaces.launch(instance, zone);
            case Turned(int id, Phase phase) -> state.phases[id] = phase;
            case Waits(int workload, Pending pending) -> state.pending[workload] = pending;
        }
    }
}
