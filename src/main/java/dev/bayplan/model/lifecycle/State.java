package dev.bayplan.model.lifecycle;

import dev.bayplan.model.placement.Interfaces;
import dev.bayplan.model.placement.Pending;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What holds at a moment, while it is being reached.
final class State {

    final Interfaces interfaces;
    final Phase[] phases;
    final @Nullable Pending[] pending;

    /// @param started replicas that answer from the start; those after them do not exist yet
    State(Interfaces interfaces, int replicas, int started, int workloads) {
        this.interfaces = interfaces;
        phases = new Phase[replicas];
        Arrays.fill(phases, Phase.GONE);
        Arrays.fill(phases, 0, started, Phase.READY);
        pending = new Pending[workloads];
    }

    Moment moment(Timeline timeline, double seconds) {
        return new Moment(
                timeline, seconds,
                interfaces.standing(Arrays.stream(pending).flatMap(Stream::ofNullable).toList()),
                phases.clone());
    }
}
