package dev.bayplan.model.lifecycle;

import dev.bayplan.model.limits.ReplicaNetwork;
import dev.bayplan.model.settings.ServiceDeployment;
import java.util.List;
import java.util.function.Predicate;

/// A cluster of Amazon ECS: the service scheduler replaces tasks, on whatever instance.
final class EcsSimulation extends Simulation {

    /// Seconds of the first delay of a service whose tasks never run, and of the longest; the guide gives the latter
    /// alone.
    private static final int FIRST_THROTTLE = 30;
    private static final int LONGEST_THROTTLE = 900;

    private final TrackedTasks[] tracked;

    EcsSimulation(Start from, int until, long seed) {
        super(from, until, seed);
        tracked = new TrackedTasks[services.length];
        for (int w = 0; w < services.length; w++) {
            tracked[w] = new TrackedTasks(scenario.workloads().get(w).scaling());
        }
    }

    @Override
    LifecycleRule placementRule() {
        return LifecycleRule.TASK_PLACEMENT;
    }

    @Override
    void startScaling() {
        if (scenario.workloads().stream().anyMatch(each -> each.scaling().automatic())) {
            at(TrackedTasks.PERIOD, Cause.GIVEN, this::lookAtLoad);
        }
    }

    private void lookAtLoad() {
        for (Service each : services) {
            recorder.cause = each.loadCause;
            if (scenario.workloads().get(each.w).scaling().automatic()) {
                deployments.scale(each, tracked[each.w].recommend(each, now()), LifecycleRule.TARGET_TRACKING);
            }
        }
        at(now() + TrackedTasks.PERIOD, Cause.GIVEN, this::lookAtLoad);
    }

    @Override
    void reconcile(Service service) {
        if (service.daemon) {
            Daemons.reconcile(
                    this, service,
                    service.desired - ServiceDeployment.OF_DAEMONS.least(service.desired),
                    LifecycleRule.SERVICE_SCHEDULER, this::stop);
            return;
        }
        if (!service.deploying) {
            run(service, service.desired - service.total);
            stopMost(service, service.total - service.desired, _ -> true);
            return;
        }
        ServiceDeployment bounds = scenario.ecs().deployment();
        run(service, Math.min(
                bounds.most(service.desired) - service.total - service.terminating,
                service.desired - service.fresh));
        stopMost(service, service.fresh - service.desired, each -> each.version == service.version);
        Predicate<LiveReplica> old = each -> each.version != service.version;
        stopMost(service, service.total, old.and(each -> each.phase != Phase.READY));
        stopMost(service, service.ready - bounds.least(service.desired), old);
        if (service.total == service.fresh && service.freshReady == service.desired) {
            deployments.complete(service, LifecycleRule.SERVICE_DEPLOYMENT);
        }
    }

    private void run(Service service, int count) {
        for (int n = 0; n < count; n++) {
            create(service, LifecycleRule.SERVICE_SCHEDULER);
        }
    }

    /// Stops tasks: those that do not answer first, then where there are most, in the zone and on the instance.
    private void stopMost(Service service, int count, Predicate<LiveReplica> condition) {
        if (count <= 0) {
            return;
        }
        var crowd = new Crowd(cluster, service);
        int left = count;
        for (LiveReplica each : service.staying(condition)) {
            if (each.phase == Phase.READY) {
                crowd.add(each);
            } else if (left > 0) {
                stop(each);
                left--;
            }
        }
        LiveReplica next = left > 0 ? crowd.removeFromMost() : null;
        while (next != null) {
            stop(next);
            left--;
            next = left > 0 ? crowd.removeFromMost() : null;
        }
    }

    private void stop(LiveReplica replica) {
        boolean drains = replica.phase == Phase.READY;
        Cause before = recorder.cause;
        departures.begin(replica);
        if (!replica.placed || replica.phase == Phase.LOST) {
            departures.finish(replica, LifecycleRule.SERVICE_SCHEDULER);
        } else {
            turn(replica, Phase.DRAINING, false);
            happens(EventKind.DRAINING, replica, LifecycleRule.DEREGISTRATION_DELAY);
            after((drains ? Durations.DEREGISTRATION_DELAY : 0) + Durations.STOP, replica,
                    () -> departures.finish(replica, LifecycleRule.DEREGISTRATION_DELAY));
        }
        recorder.cause = before;
    }

    @Override
    void connect(LiveReplica replica) {
        ReplicaNetwork network = limits.get(cluster.group(replica.instance)).networks().get(service(replica).w);
        switch (network) {
            case OWN_INTERFACE, BRANCH_INTERFACE -> {
                turn(replica, Phase.ATTACHING, false);
                after(Durations.ENI_ATTACH, replica, () -> {
                    happens(EventKind.ENI_ATTACHED, replica, LifecycleRule.TASK_INTERFACE);
                    containers.pull(replica);
                });
            }
            case SHARED_ADDRESS, HOST -> containers.pull(replica);
        }
    }

    @Override
    void begun(LiveReplica replica) {
        service(replica).throttles = 0;
        emit(EventKind.REGISTERED, replica, LifecycleRule.TARGET_HEALTH);
    }

    /// A target is healthy once it has passed one check.
    @Override
    void answers(LiveReplica replica) {
        after(about(1, Durations.HEALTH_CHECK_INTERVAL - 1), replica,
                () -> containers.becomesReady(replica, LifecycleRule.TARGET_HEALTH, true));
    }

    @Override
    void neverAnswers(LiveReplica replica) {
        after(Durations.UNHEALTHY, replica, () -> {
            happens(EventKind.HEALTH_CHECKS_FAILED, replica, LifecycleRule.TARGET_HEALTH);
            ended(replica);
        });
    }

    @Override
    void ended(LiveReplica replica) {
        Service service = service(replica);
        boolean ran = replica.phase != Phase.PULLING;
        boolean counts = service.deploying && replica.version == service.version;
        departures.finish(replica, LifecycleRule.SERVICE_SCHEDULER);
        if (!ran) {
            throttle(service);
        }
        if (counts) {
            service.failures++;
            open(service);
        }
    }

    private void throttle(Service service) {
        if (service.throttledUntil > now()) {
            return;
        }
        int delay = Math.min(LONGEST_THROTTLE, FIRST_THROTTLE << Math.min(service.throttles, 5));
        service.throttles++;
        service.throttledUntil = now() + delay;
        recorder.cause = recorder.emit(
                EventKind.THROTTLED, new Subject.OfWorkload(service.w), LifecycleRule.SERVICE_THROTTLE,
                new Detail.Wait(delay));
        after(delay, () -> service.dirty = true);
    }

    /// The circuit breaker gives up a deployment of which too many tasks failed.
    private void open(Service service) {
        if (scenario.ecs().deployment().circuitBreaker() && service.completed != service.version
                && service.failures >= ServiceDeployment.failures(service.desired)) {
            deployments.begin(
                    service, service.completed, EventKind.DEPLOYMENT_ROLLED_BACK, LifecycleRule.CIRCUIT_BREAKER);
        }
    }

    /// Nothing of ECS watches an instance; the balancer finds that its tasks do not answer.
    @Override
    void lost(int i, List<LiveReplica> replicas) {
        after(Durations.UNHEALTHY, () -> {
            for (LiveReplica each : replicas) {
                if (each.phase == Phase.LOST) {
                    Cause before = recorder.cause;
                    happens(EventKind.HEALTH_CHECKS_FAILED, each, LifecycleRule.TARGET_HEALTH);
                    departures.finish(each, LifecycleRule.SERVICE_SCHEDULER);
                    recorder.cause = before;
                }
            }
        });
    }

    @Override
    void joined(int i) {
        for (Service service : services) {
            service.dirty = true;
        }
    }
}
