package dev.bayplan.model.settings;

import dev.bayplan.model.offering.Offering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long a Kubernetes version is kept; extended support costs more.
public enum SupportTier implements Choice {
    STANDARD(null),
    EXTENDED(Offering.EKS_EXTENDED_SUPPORT);

    private final @Nullable Offering offering;

    SupportTier(@Nullable Offering offering) {
        this.offering = offering;
    }

    @Override
    public Optional<Offering> offering() {
        return Optional.ofNullable(offering);
    }
}
