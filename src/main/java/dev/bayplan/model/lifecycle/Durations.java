package dev.bayplan.model.lifecycle;

import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;

/// How long things take, in seconds. What no source gives is an assumption, and says so.
final class Durations {

    /// Assumption: an image of some hundred MB.
    static final int IMAGE_PULL = 8;
    static final int IMAGE_PULL_SPREAD = 6;

    /// Assumption: from the start of a container until it answers.
    static final int START = 5;
    static final int START_SPREAD = 5;

    /// Assumption: from the start of a container of a version that crashes until it ends.
    static final int CRASH = 3;

    /// Assumption: from the signal to stop until a container has ended; Kubernetes and ECS wait 30 s at the most.
    static final int STOP = 5;

    /// Assumption: to create and attach an interface.
    static final int ENI_ATTACH = 10;

    /// Assumption: to give an attached interface more addresses.
    static final int ADDRESS_ASSIGN = 2;

    /// Assumption: until EC2 Auto Scaling takes an instance for lost.
    static final int INSTANCE_CHECKS = 360;

    /// Assumption: from the launch of an instance until it takes replicas.
    static final int INSTANCE_LAUNCH = 90;

    /// Assumption: until EC2 Auto Scaling tries again where it could not launch.
    static final int LAUNCH_RETRY = 60;

    /// An address may not be used for 30 s after its pod; at 30 s it still may not. Source: VPC CNI, data_store.go.
    static final int ADDRESS_COOL_DOWN = 31;

    /// Source: VPC resource controller, branch interfaces.
    static final int BRANCH_COOL_DOWN = 60;

    /// Source: Kubernetes, the toleration of 300 s that pods have of nodes that are not ready; 1.10 the same.
    static final int EVICTION = 300;

    /// Source: Kubernetes, Deployment.
    static final int PROGRESS_DEADLINE = 600;

    /// Source: Elastic Load Balancing, defaults of target groups: a check every 30 s; a target has to pass one, and is
    /// unhealthy after failing two.
    static final int HEALTH_CHECK_INTERVAL = 30;
    static final int UNHEALTHY = 2 * HEALTH_CHECK_INTERVAL;

    /// Source: Elastic Load Balancing, default of target groups; the connection draining of Classic Load Balancers too.
    static final int DEREGISTRATION_DELAY = 300;

    /// How often a curve of load is looked at.
    static final int LOAD_STEP = 15;

    private Durations() {}

    /// {@return until a node that says nothing is not ready; 40 s, since Kubernetes 1.32 50 s}
    ///
    /// Source: kubernetes/kubernetes pull request 126287, "increased to 50s (earlier 40s)".
    static int nodeGracePeriod(LocalDate asOf) {
        return Offering.NODE_GRACE_OF_50_SECONDS.isOfferedOn(asOf) ? 50 : 40;
    }
}
