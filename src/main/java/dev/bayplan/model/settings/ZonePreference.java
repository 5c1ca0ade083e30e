package dev.bayplan.model.settings;

import dev.bayplan.model.offering.Offering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of its endpoints a Service prefers, seen from the node that picks.
public enum ZonePreference implements Choice {
    /// Any of them.
    NONE(null),
    /// Those of the zone, in proportion to its CPU; only where there are enough of them.
    TOPOLOGY_HINTS(Offering.TOPOLOGY_AWARE_HINTS),
    /// Those of the zone, if it has any.
    PREFER_SAME_ZONE(Offering.PREFER_SAME_ZONE),
    /// Those of the node, if it has any; else those of the zone.
    PREFER_SAME_NODE(Offering.PREFER_SAME_NODE);

    private final @Nullable Offering offering;

    ZonePreference(@Nullable Offering offering) {
        this.offering = offering;
    }

    @Override
    public Optional<Offering> offering() {
        return Optional.ofNullable(offering);
    }
}
