package dev.bayplan.model.reach;

import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodPermissions;

/// Whether a container reaches the instance metadata service, which gives the role of the instance to whoever asks; and
/// why.
///
/// Sources: EKS Best Practices Guide, identity and access management; Amazon ECS Developer Guide, IAM roles for tasks.
public enum ImdsAccess {
    /// The container runs in the network of the host.
    HOST_NETWORK(true),
    /// Requests without a token are answered at any distance.
    VERSION_1(true),
    /// The answer to a request for a token may take a second hop.
    SECOND_HOP(true),
    /// A token does not come as far as the container.
    ONE_HOP(false),
    /// Nothing keeps the task from it.
    NOT_BLOCKED(true),
    /// The agent, or a rule of iptables, keeps the task from it.
    BLOCKED(false);

    private final boolean reachable;

    ImdsAccess(boolean reachable) {
        this.reachable = reachable;
    }

    public boolean isReachable() {
        return reachable;
    }

    static ImdsAccess ofPod(PodPermissions permissions, boolean hostNetwork) {
        if (hostNetwork) {
            return HOST_NETWORK;
        }
        if (!permissions.imdsV2Required()) {
            return VERSION_1;
        }
        return permissions.imdsHopLimit() > 1 ? SECOND_HOP : ONE_HOP;
    }

    static ImdsAccess ofTask(NetworkMode mode, boolean blocked) {
        return switch (mode) {
            case HOST -> HOST_NETWORK;
            case AWSVPC, BRIDGE -> blocked ? BLOCKED : NOT_BLOCKED;
        };
    }
}
