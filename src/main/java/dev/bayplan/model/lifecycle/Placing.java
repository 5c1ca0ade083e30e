package dev.bayplan.model.lifecycle;

import dev.bayplan.model.placement.Pending;
import java.util.List;

/// Finds instances for the replicas that wait, one of each workload in turn.
final class Placing {

    private final Simulation simulation;

    Placing(Simulation simulation) {
        this.simulation = simulation;
    }

    /// Something has become free: it is worth to look again.
    void freed() {
        for (Service each : simulation.services) {
            each.refused = false;
            each.lookAgain = true;
        }
    }

    /// What waits from the start waits for what the plan says.
    void begin(Service service, Pending pending) {
        tell(service, pending);
    }

    void placeWaiting() {
        for (Service each : simulation.services) {
            if (each.daemon && !each.queue.isEmpty()) {
                placeDaemons(each);
            }
        }
        boolean again = true;
        while (again) {
            again = false;
            for (Service each : simulation.services) {
                if (!each.daemon && !each.queue.isEmpty() && !each.refused
                        && each.throttledUntil <= simulation.now()) {
                    again |= placeNext(each);
                }
            }
        }
        for (Service each : simulation.services) {
            tell(each);
        }
    }

    private boolean placeNext(Service service) {
        int i = simulation.cluster.choose(service.w);
        if (i < 0) {
            service.refused = true;
            return false;
        }
        simulation.place(service.queue.remove(), i);
        return true;
    }

    private void placeDaemons(Service service) {
        for (LiveReplica each : List.copyOf(service.queue)) {
            if (simulation.cluster.fits(each.instance, service.w)) {
                service.queue.remove(each);
                simulation.place(each, each.instance);
            }
        }
    }

    /// Says what waits, where that is something else than before.
    private void tell(Service service) {
        if (service.queue.isEmpty()) {
            if (service.saidPending) {
                service.saidPending = false;
                service.told = null;
                simulation.recorder.change(new Change.Waits(service.w, null));
            }
            return;
        }
        Pending told = service.told;
        // What others have taken since does not count: it was refused before.
        if (told != null && told.count() == service.queue.size() && !service.lookAgain) {
            return;
        }
        service.lookAgain = false;
        Pending pending = simulation.cluster.pending(service.w, service.queue.size());
        if (!pending.equals(told)) {
            tell(service, pending);
        }
    }

    private void tell(Service service, Pending pending) {
        service.told = pending;
        simulation.recorder.change(new Change.Waits(service.w, pending));
        simulation.recorder.cause = service.cause;
        if (!service.saidPending && service.throttledUntil <= simulation.now()) {
            simulation.recorder.emit(
                    EventKind.PENDING, new Subject.OfWorkload(service.w), simulation.placementRule(),
                    new Detail.Blocked(Hindrance.of(pending, List.of())));
        }
        service.saidPending = true;
    }
}
