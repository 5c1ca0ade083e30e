package dev.bayplan.model.settings;

import dev.bayplan.model.offering.Offering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a pod comes by the role that it asks for.
public enum PodIdentity implements Choice {
    /// Not at all: every pod acts as the node.
    NODE_ROLE(null),
    /// By a token of its service account.
    IRSA(Offering.IAM_ROLES_FOR_SERVICE_ACCOUNTS),
    /// By the agent on the node.
    POD_IDENTITY(Offering.EKS_POD_IDENTITY);

    private final @Nullable Offering offering;

    PodIdentity(@Nullable Offering offering) {
        this.offering = offering;
    }

    @Override
    public Optional<Offering> offering() {
        return Optional.ofNullable(offering);
    }
}
