package dev.bayplan.model.settings;

import dev.bayplan.model.offering.Offering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the VPC CNI takes the addresses of pods from.
public enum PodAddresses implements Choice {
    /// One secondary address of an interface for each pod.
    SECONDARY_IP(null),
    /// A /28 in each slot of an interface.
    PREFIX_DELEGATION(Offering.PREFIX_DELEGATION),
    /// A /80 on the primary interface.
    IPV6(Offering.IPV6_PODS);

    private final @Nullable Offering offering;

    PodAddresses(@Nullable Offering offering) {
        this.offering = offering;
    }

    @Override
    public Optional<Offering> offering() {
        return Optional.ofNullable(offering);
    }
}
