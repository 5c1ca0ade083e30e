package dev.bayplan.model.lifecycle;

import dev.bayplan.model.script.VersionHealth;

/// What the container of a replica goes through: its image, its start, its end.
final class Containers {

    private final Simulation simulation;

    Containers(Simulation simulation) {
        this.simulation = simulation;
    }

    void pull(LiveReplica replica) {
        if (simulation.service(replica).healthOf(replica) == VersionHealth.CANNOT_PULL) {
            simulation.turn(replica, Phase.PULLING, false);
            simulation.after(Durations.IMAGE_PULL, replica, () -> {
                simulation.happens(EventKind.IMAGE_PULL_FAILED, replica, LifecycleRule.CONTAINER_START);
                simulation.ended(replica);
            });
        } else if (simulation.instances.hasImage(replica)) {
            begin(replica);
        } else {
            simulation.turn(replica, Phase.PULLING, false);
            simulation.after(simulation.about(Durations.IMAGE_PULL, Durations.IMAGE_PULL_SPREAD), replica, () -> {
                simulation.instances.keepImage(replica);
                simulation.happens(EventKind.IMAGE_PULLED, replica, LifecycleRule.CONTAINER_START);
                begin(replica);
            });
        }
    }

    /// Starts the container.
    private void begin(LiveReplica replica) {
        simulation.turn(replica, Phase.STARTING, false);
        replica.runningSince = simulation.now();
        simulation.begun(replica);
        switch (simulation.service(replica).healthOf(replica)) {
            case HEALTHY -> simulation.after(
                    simulation.about(Durations.START, Durations.START_SPREAD), replica,
                    () -> simulation.answers(replica));
            case CRASHES -> simulation.after(Durations.CRASH, replica, () -> fail(replica));
            case NEVER_READY -> simulation.neverAnswers(replica);
            case CANNOT_PULL -> { }
        }
    }

    /// The container of a replica ends.
    void fail(LiveReplica replica) {
        simulation.happens(EventKind.CONTAINER_FAILED, replica, LifecycleRule.CONTAINER_START);
        simulation.ended(replica);
    }

    void becomesReady(LiveReplica replica, LifecycleRule rule, boolean registered) {
        simulation.turn(replica, Phase.READY, registered);
        Service service = simulation.service(replica);
        if (service.deploying && replica.version == service.version) {
            service.progressAt = simulation.now();
            simulation.hindrances.goesOn(service);
        }
        simulation.happens(EventKind.READY, replica, rule);
        service.cause = simulation.recorder.cause;
    }
}
