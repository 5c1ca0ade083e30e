package dev.bayplan.model.lifecycle;

/// How far a replica has come.
public enum Phase {
    /// No instance takes it.
    PENDING,
    /// An instance has it, and no address for it.
    WITHOUT_ADDRESS,
    /// Its interface is being attached.
    ATTACHING,
    /// Its image is being pulled.
    PULLING,
    /// Its container runs, and does not answer yet.
    STARTING,
    /// It answers.
    READY,
    /// Its container has ended, and is started again later.
    BACKING_OFF,
    /// It is told to stop, and finishes what it has begun.
    DRAINING,
    /// Its instance is gone, and nobody has replaced it yet.
    LOST,
    /// It is no more.
    GONE;

    boolean isRunning() {
        return switch (this) {
            case STARTING, READY, DRAINING -> true;
            case PENDING, WITHOUT_ADDRESS, ATTACHING, PULLING, BACKING_OFF, LOST, GONE -> false;
        };
    }
}
