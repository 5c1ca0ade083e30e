package dev.bayplan.model.settings;

import dev.bayplan.model.offering.Offering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Security groups for pods: whether a pod gets a branch interface with groups of its own.
public enum PodSecurityGroups implements Choice {
    OFF(null),
    /// Only the groups of the pod count.
    STRICT(Offering.SECURITY_GROUPS_FOR_PODS),
    /// Traffic that leaves the node passes the groups of the node too.
    STANDARD(Offering.STANDARD_POD_SECURITY_GROUPS);

    private final @Nullable Offering offering;

    PodSecurityGroups(@Nullable Offering offering) {
        this.offering = offering;
    }

    @Override
    public Optional<Offering> offering() {
        return Optional.ofNullable(offering);
    }
}
