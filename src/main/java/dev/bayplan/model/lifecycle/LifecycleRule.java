package dev.bayplan.model.lifecycle;

import dev.bayplan.model.catalog.Source;
import java.time.LocalDate;

/// What makes an event so.
public enum LifecycleRule {
    SCRIPT(Basis.OWN, "Bayplan, the script of the scenario", 2026, 11, 24),
    KUBE_SCHEDULER(Basis.READ, "Kubernetes 1.34.1, scheduler plugins", 2025, 9, 9),
    KUBELET_BACK_OFF(Basis.READ, "Kubernetes, pod lifecycle: container restarts", 2023, 6, 1),
    READINESS(Basis.READ, "Kubernetes, configure probes", 2023, 6, 1),
    REPLICA_SET(Basis.READ, "Kubernetes, ReplicaSet", 2023, 6, 1),
    ROLLING_UPDATE(Basis.READ, "Kubernetes, apps/v1 RollingUpdateDeployment", 2023, 6, 1),
    PROGRESS_DEADLINE(Basis.READ, "Kubernetes, Deployment: progressDeadlineSeconds", 2023, 6, 1),
    DAEMON_SET(Basis.READ, "Kubernetes, DaemonSet: rolling update", 2023, 6, 1),
    POD_TERMINATION(Basis.READ, "Kubernetes, pod lifecycle: termination of pods", 2023, 6, 1),
    NODE_GRACE_PERIOD(Basis.READ, "Kubernetes, pull request 126287: node-monitor-grace-period", 2024, 7, 23),
    NODE_EVICTION(Basis.READ, "Kubernetes, nodes: node controller", 2023, 6, 1),
    POD_AUTOSCALER(Basis.READ, "Kubernetes, horizontal pod autoscaling", 2023, 6, 1),
    WARM_POOL(Basis.READ, "Amazon VPC CNI, ipamd.go", 2026, 8, 20),
    ADDRESS_COOL_DOWN(Basis.READ, "Amazon VPC CNI, data_store.go", 2026, 8, 20),
    SERVICE_SCHEDULER(Basis.READ, "Amazon ECS Developer Guide, services", 2023, 6, 1),
    SERVICE_THROTTLE(Basis.READ, "Amazon ECS Developer Guide, service throttle logic", 2023, 6, 1),
    TASK_PLACEMENT(Basis.READ, "Amazon ECS Developer Guide, task placement", 2023, 6, 1),
    TASK_INTERFACE(Basis.READ, "Amazon ECS Developer Guide, task networking", 2023, 6, 1),
    SERVICE_DEPLOYMENT(Basis.READ, "Amazon ECS Developer Guide, service definition parameters", 2023, 6, 1),
    CIRCUIT_BREAKER(Basis.READ, "Amazon ECS API Reference, DeploymentCircuitBreaker", 2026, 11, 23),
    TARGET_TRACKING(Basis.SIMPLIFIED, "Amazon ECS Developer Guide, target tracking scaling policies", 2023, 6, 1),
    TARGET_HEALTH(Basis.READ, "Elastic Load Balancing, health checks for target groups", 2023, 6, 1),
    DEREGISTRATION_DELAY(Basis.READ, "Elastic Load Balancing, deregistration delay", 2023, 6, 1),
    CONTAINER_START(Basis.ASSUMED, "Bayplan, assumed durations", 2026, 11, 24),
    AUTO_SCALING_GROUP(Basis.ASSUMED, "Amazon EC2 Auto Scaling User Guide, health checks", 2023, 6, 1);

    private enum Basis { READ, SIMPLIFIED, ASSUMED, OWN }

    private final Basis basis;
    private final Source source;

    LifecycleRule(Basis basis, String citation, int year, int month, int day) {
        this.basis = basis;
        source = new Source(citation, LocalDate.of(year, month, day));
    }

    /// {@return the document that it is read from}
    public Source source() {
        return source;
    }

    /// {@return whether the real one does more than this}
    public boolean isSimplified() {
        return basis == Basis.SIMPLIFIED;
    }

    /// {@return whether its durations are taken, not published}
    public boolean isAssumed() {
        return basis == Basis.ASSUMED;
    }
}
