package dev.bayplan.model.settings;

import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;
import java.util.Optional;

/// One of several ways to set something up.
public interface Choice {

    /// {@return what has to be offered before it can be chosen; empty where it could always be}
    Optional<Offering> offering();

    default boolean isOfferedOn(LocalDate asOf) {
        return offering().map(each -> each.isOfferedOn(asOf)).orElse(true);
    }
}
