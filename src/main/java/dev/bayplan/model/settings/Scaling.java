package dev.bayplan.model.settings;

import dev.bayplan.model.Check;
import dev.bayplan.model.InvalidValueException;

/// What a replica can answer, and whether there are more of them where that is not enough: a HorizontalPodAutoscaler
/// under EKS, target tracking under ECS.
///
/// @param requestsPerReplica requests that one replica answers in a second, all of its processor in use; 0 = nothing
///                           bounds it
/// @param automatic          whether the number of replicas follows the load
/// @param minimum            replicas at the least; at least 1
/// @param maximum            replicas at the most
/// @param targetPercent      of the processor that is to be in use; from 1 to 100
public record Scaling(int requestsPerReplica, boolean automatic, int minimum, int maximum, int targetPercent) {

    /// As many replicas as are asked for, each without end.
    public static final Scaling DEFAULT = new Scaling(0, false, 1, 10, 50);

    private static final int MOST_REQUESTS = 10_000_000;
    private static final int MOST_REPLICAS = 100_000;
    private static final int WHOLE = 100;

    public Scaling {
        Check.between("requestsPerReplica", requestsPerReplica, 0, MOST_REQUESTS);
        Check.between("minimum", minimum, 1, MOST_REPLICAS);
        Check.between("maximum", maximum, minimum, MOST_REPLICAS);
        Check.between("targetPercent", targetPercent, 1, WHOLE);
        if (automatic && requestsPerReplica == 0) {
            throw new InvalidValueException(
                    "requestsPerReplica", "at least 1 where the number of replicas follows the load", 0);
        }
    }

    /// A number of replicas that is as it is.
    public static Scaling bounded(int requestsPerReplica) {
        return DEFAULT.withRequestsPerReplica(requestsPerReplica);
    }

    public Scaling withRequestsPerReplica(int requests) {
        return new Scaling(requests, automatic && requests > 0, minimum, maximum, targetPercent);
    }

    public Scaling withAutomatic(boolean on) {
        return new Scaling(requestsPerReplica, on, minimum, maximum, targetPercent);
    }

    public Scaling withMinimum(int replicas) {
        return new Scaling(requestsPerReplica, automatic, replicas, Math.max(maximum, replicas), targetPercent);
    }

    public Scaling withMaximum(int replicas) {
        return new Scaling(requestsPerReplica, automatic, Math.min(minimum, replicas), replicas, targetPercent);
    }

    public Scaling withTargetPercent(int percent) {
        return new Scaling(requestsPerReplica, automatic, minimum, maximum, percent);
    }
}
