package dev.bayplan.model.lifecycle;

/// How replicas leave.
final class Departures {

    private final Simulation simulation;

    Departures(Simulation simulation) {
        this.simulation = simulation;
    }

    /// A replica is no more, and gives back what it had.
    void finish(LiveReplica replica, LifecycleRule rule) {
        simulation.happens(EventKind.STOPPED, replica, rule);
        Service service = simulation.service(replica);
        if (replica.placed && replica.phase != Phase.LOST) {
            simulation.cluster.remove(replica.instance, service.w);
            simulation.network.release(replica, simulation.subject(replica));
            simulation.placing.freed();
        }
        drop(replica);
    }

    /// A replica is no more, and has nothing that it could give back.
    void drop(LiveReplica replica) {
        Service service = simulation.service(replica);
        leaveQueue(service, replica);
        simulation.turn(replica, Phase.GONE, false);
        service.remove(replica);
    }

    /// A replica is told to stop: from now on it does not count as one of those wanted.
    void begin(LiveReplica replica) {
        Service service = simulation.service(replica);
        service.tally(replica, -1);
        replica.terminating = true;
        service.tally(replica, 1);
        leaveQueue(service, replica);
    }

    private static void leaveQueue(Service service, LiveReplica replica) {
        if (!replica.placed) {
            service.queue.remove(replica);
        }
    }
}
