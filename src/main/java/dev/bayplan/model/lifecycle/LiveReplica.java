package dev.bayplan.model.lifecycle;

/// A replica while it lives.
final class LiveReplica {

    final int id;
    final int version;

    /// Where it runs, or ran last; -1 before. A daemon knows it from the start.
    int instance = -1;

    Phase phase = Phase.PENDING;

    /// What led to it.
    Cause cause = Cause.GIVEN;

    /// Whether it is told to stop.
    boolean terminating;

    /// Whether requests are sent to it.
    boolean registered;

    /// Whether it has its place in the scheduler's books.
    boolean placed;

    /// How often its container was started again.
    int restarts;

    /// When its container started last.
    int runningSince;

    /// Counts its turns, so that what was due before one is not done after it.
    int turns;

    LiveReplica(int id, int version) {
        this.id = id;
        this.version = version;
    }

    /// {@return whether it counts as one that runs, for who picks one to fail}
    boolean isUp() {
        return !terminating && (phase == Phase.STARTING || phase == Phase.READY);
    }
}
