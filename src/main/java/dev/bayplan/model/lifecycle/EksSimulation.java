package dev.bayplan.model.lifecycle;

import dev.bayplan.model.settings.RollingUpdate;
import dev.bayplan.model.settings.TargetType;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// A cluster of Amazon EKS: the kubelets restart containers in place, the controllers replace pods.
final class EksSimulation extends Simulation {

    private final boolean targetsAddresses;
    private final PodAutoscaler autoscaler;
    private final AutoscaledPods[] autoscaled;

    EksSimulation(Start from, int until, long seed) {
        super(from, until, seed);
        targetsAddresses = scenario.eks().traffic().targetType() == TargetType.IP;
        autoscaler = PodAutoscaler.on(scenario.asOf());
        autoscaled = new AutoscaledPods[services.length];
        for (int w = 0; w < services.length; w++) {
            autoscaled[w] = new AutoscaledPods(autoscaler, scenario.workloads().get(w).scaling());
        }
    }

    @Override
    LifecycleRule placementRule() {
        return LifecycleRule.KUBE_SCHEDULER;
    }

    @Override
    void startScaling() {
        if (scenario.workloads().stream().anyMatch(each -> each.scaling().automatic())) {
            at(autoscaler.syncPeriod(), Cause.GIVEN, this::lookAtLoad);
        }
    }

    private void lookAtLoad() {
        for (Service each : services) {
            recorder.cause = each.loadCause;
            if (scenario.workloads().get(each.w).scaling().automatic()) {
                deployments.scale(each, autoscaled[each.w].recommend(each, now()), LifecycleRule.POD_AUTOSCALER);
            }
        }
        at(now() + autoscaler.syncPeriod(), Cause.GIVEN, this::lookAtLoad);
    }

    @Override
    void reconcile(Service service) {
        if (service.daemon) {
            Daemons.reconcile(this, service, 1, LifecycleRule.DAEMON_SET, this::terminate);
            return;
        }
        if (!service.deploying) {
            replace(service, service.desired - service.total);
            terminate(service, service.total - service.desired, _ -> true);
            return;
        }
        RollingUpdate update = scenario.eks().deployment();
        replace(service, Math.min(
                update.most(service.desired) - service.total, service.desired - service.fresh));
        terminate(service, service.fresh - service.desired, each -> each.version == service.version);
        int least = update.least(service.desired);
        Predicate<LiveReplica> old = each -> each.version != service.version;
        // Old pods that are of no use go first, as far as the new ones that are none yet leave room.
        int room = service.total - least - (service.fresh - service.freshReady);
        int useless = Math.min(room, service.total - service.fresh - (service.ready - service.freshReady));
        terminate(service, useless, old.and(each -> each.phase != Phase.READY));
        room -= Math.max(0, useless);
        terminate(service, Math.min(room, service.ready - least), old.and(each -> each.phase == Phase.READY));
        if (service.total == service.fresh && service.freshReady == service.desired) {
            deployments.complete(service, LifecycleRule.ROLLING_UPDATE);
        }
        watchProgress(service);
    }

    private void watchProgress(Service service) {
        int version = service.version;
        int due = service.progressAt + Durations.PROGRESS_DEADLINE;
        if (!service.deploying || service.watchedUntil >= due) {
            return;
        }
        service.watchedUntil = due;
        at(due, recorder.cause, () -> {
            if (service.deploying && service.version == version && !service.stalled && !service.overdue
                    && now() >= service.progressAt + Durations.PROGRESS_DEADLINE) {
                service.overdue = true;
                recorder.emit(
                        EventKind.DEPLOYMENT_STALLED, new Subject.OfWorkload(service.w),
                        LifecycleRule.PROGRESS_DEADLINE, new Detail.Wait(Durations.PROGRESS_DEADLINE));
            }
        });
    }

    private void replace(Service service, int count) {
        for (int n = 0; n < count; n++) {
            create(service, LifecycleRule.REPLICA_SET);
        }
    }

    /// Those that do nothing yet go first, then the youngest.
    private void terminate(Service service, int count, Predicate<LiveReplica> condition) {
        if (count > 0) {
            service.staying(condition).stream()
                    .sorted(Comparator.comparingInt(EksSimulation::use).thenComparingInt(each -> -each.id))
                    .limit(count)
                    .forEach(this::terminate);
        }
    }

    private static int use(LiveReplica replica) {
        return switch (replica.phase) {
            case PENDING, GONE -> 0;
            case LOST -> 1;
            case WITHOUT_ADDRESS, ATTACHING, PULLING, STARTING, BACKING_OFF, DRAINING -> 2;
            case READY -> 3;
        };
    }

    private void terminate(LiveReplica replica) {
        departures.begin(replica);
        if (!replica.placed || replica.phase == Phase.LOST) {
            Cause before = recorder.cause;
            departures.finish(replica, LifecycleRule.POD_TERMINATION);
            recorder.cause = before;
            return;
        }
        Cause before = recorder.cause;
        turn(replica, Phase.DRAINING, false);
        happens(EventKind.DRAINING, replica, LifecycleRule.POD_TERMINATION);
        after(Durations.STOP, replica, () -> departures.finish(replica, LifecycleRule.POD_TERMINATION));
        recorder.cause = before;
    }

    @Override
    void connect(LiveReplica replica) {
        containers.pull(replica);
    }

    @Override
    void begun(LiveReplica replica) {
        if (replica.restarts > 0) {
            happens(EventKind.RESTARTED, replica, LifecycleRule.KUBELET_BACK_OFF);
        }
    }

    @Override
    void answers(LiveReplica replica) {
        containers.becomesReady(replica, LifecycleRule.READINESS, !targetsAddresses);
        if (targetsAddresses) {
            after(
                    about(1, Durations.HEALTH_CHECK_INTERVAL - 1), replica,
                    () -> register(replica, LifecycleRule.TARGET_HEALTH));
        } else {
            emit(EventKind.REGISTERED, replica, LifecycleRule.READINESS);
        }
    }

    private void register(LiveReplica replica, LifecycleRule rule) {
        service(replica).tally(replica, -1);
        replica.registered = true;
        service(replica).tally(replica, 1);
        emit(EventKind.REGISTERED, replica, rule);
    }

    @Override
    void neverAnswers(LiveReplica replica) {
        // The kubelet keeps it running: readiness decides on requests alone.
    }

    @Override
    void ended(LiveReplica replica) {
        if (replica.runningSince > 0 && now() - replica.runningSince >= CrashLoop.RESET_AFTER) {
            replica.restarts = 0;
        }
        replica.restarts++;
        int delay = CrashLoop.delay(replica.restarts);
        turn(replica, Phase.BACKING_OFF, false);
        if (delay > 0) {
            recorder.cause = recorder.emit(
                    EventKind.BACK_OFF, subject(replica), LifecycleRule.KUBELET_BACK_OFF, new Detail.Wait(delay));
        }
        after(delay, replica, () -> containers.pull(replica));
    }

    @Override
    void lost(int i, List<LiveReplica> replicas) {
        int grace = Durations.nodeGracePeriod(scenario.asOf());
        after(grace, () -> {
            recorder.cause = recorder.emit(
                    EventKind.NODE_NOT_READY, new Subject.OfInstance(i), LifecycleRule.NODE_GRACE_PERIOD, Detail.NONE);
            for (LiveReplica each : replicas) {
                if (each.phase == Phase.LOST) {
                    turn(each, Phase.LOST, false);
                }
            }
            after(Durations.EVICTION, () -> evict(replicas));
        });
    }

    /// Where no node is ready, the node controller takes itself for the one that is cut off, and evicts nothing.
    private void evict(List<LiveReplica> replicas) {
        if (instances.running() > 0) {
            for (LiveReplica each : replicas) {
                removeLost(each);
            }
        }
    }

    private void removeLost(LiveReplica replica) {
        if (replica.phase == Phase.LOST) {
            Cause before = recorder.cause;
            happens(EventKind.EVICTED, replica, LifecycleRule.NODE_EVICTION);
            departures.drop(replica);
            recorder.cause = before;
        }
    }

    /// With the old instance its Node is gone, and the pods bound to it.
    @Override
    void joined(int i) {
        for (Service service : services) {
            for (LiveReplica each : service.staying(each -> each.phase == Phase.LOST && each.instance == i)) {
                removeLost(each);
            }
            service.dirty = true;
        }
    }
}
