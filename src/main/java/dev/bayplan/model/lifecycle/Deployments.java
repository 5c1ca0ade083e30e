package dev.bayplan.model.lifecycle;

import dev.bayplan.model.script.VersionHealth;

/// What is wanted of services changes: their version, their number.
final class Deployments {

    private final Simulation simulation;

    Deployments(Simulation simulation) {
        this.simulation = simulation;
    }

    /// Goes over to a version that there was not before.
    void deploy(Service service, VersionHealth health) {
        service.health.add(health);
        begin(service, service.health.size(), EventKind.DEPLOYMENT_STARTED, LifecycleRule.SCRIPT);
    }

    void begin(Service service, int version, EventKind kind, LifecycleRule rule) {
        simulation.recorder.cause = simulation.recorder.emit(
                kind, new Subject.OfWorkload(service.w), rule, new Detail.Version(version));
        service.want(version);
        service.deploying = true;
        service.stalled = false;
        service.overdue = false;
        service.cause = simulation.recorder.cause;
        service.failures = 0;
        service.progressAt = simulation.now();
        service.throttles = 0;
        service.throttledUntil = 0;
    }

    void complete(Service service, LifecycleRule rule) {
        if (service.deploying) {
            service.deploying = false;
            service.stalled = false;
            service.overdue = false;
            service.completed = service.version;
            simulation.recorder.emit(
                    EventKind.DEPLOYMENT_COMPLETED, new Subject.OfWorkload(service.w), rule,
                    new Detail.Version(service.version));
        }
    }

    void scale(Service service, int desired, LifecycleRule rule) {
        if (desired != service.desired) {
            simulation.recorder.cause = simulation.recorder.emit(
                    EventKind.SCALED, new Subject.OfWorkload(service.w), rule,
                    new Detail.Changed(service.desired, desired));
            service.desired = desired;
            service.scaledAt = simulation.now();
            service.cause = simulation.recorder.cause;
            service.dirty = true;
        }
    }
}
