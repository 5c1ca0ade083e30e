package dev.bayplan.model.lifecycle;

import java.util.List;
import java.util.function.Consumer;

/// One replica on each instance that runs.
final class Daemons {

    private Daemons() {}

    /// @param unavailable how many may be missing while they go over to a new version
    /// @param terminate   lets one stop
    static void reconcile(
            Simulation simulation, Service service, int unavailable, LifecycleRule rule,
            Consumer<LiveReplica> terminate) {
        int instances = simulation.start.instances();
        boolean[] has = new boolean[instances];
        for (LiveReplica each : service.replicas()) {
            if (each.phase != Phase.LOST) {
                has[each.instance] = true;
            }
        }
        service.desired = simulation.instances.running();
        for (int i = 0; i < instances; i++) {
            if (simulation.cluster.isRunning(i) && !has[i]) {
                simulation.create(service, rule).instance = i;
            }
        }
        for (LiveReplica each : service.staying(
                each -> each.phase == Phase.PENDING && !simulation.cluster.isRunning(each.instance))) {
            simulation.departures.drop(each);
        }
        if (!service.deploying) {
            return;
        }
        int missing = service.desired - service.ready;
        List<LiveReplica> old = service.staying(each -> each.version != service.version);
        for (LiveReplica each : old) {
            if (each.phase != Phase.READY) {
                terminate.accept(each);
            } else if (missing < unavailable) {
                terminate.accept(each);
                missing++;
            }
        }
        if (service.total == service.fresh && service.freshReady == service.desired) {
            simulation.deployments.complete(service, rule);
        }
    }
}
