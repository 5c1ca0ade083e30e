package dev.bayplan.model.settings;

import dev.bayplan.model.offering.Offering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which number of pods the kubelet is told to admit.
public enum MaxPodsRule implements Choice {
    /// The one of the EKS AMI: secondary addresses on every interface, whatever the CNI is told.
    PUBLISHED(null),
    /// As many as the CNI has addresses for.
    UNCAPPED(null),
    /// As many as AWS recommends at most.
    RECOMMENDED(Offering.PREFIX_DELEGATION),
    /// A number of one's own.
    OWN(null);

    private final @Nullable Offering offering;

    MaxPodsRule(@Nullable Offering offering) {
        this.offering = offering;
    }

    @Override
    public Optional<Offering> offering() {
        return Optional.ofNullable(offering);
    }
}
