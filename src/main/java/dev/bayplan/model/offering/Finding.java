package dev.bayplan.model.offering;

import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.offering.Verdict.NoLongerTrueSince;

/// What is found about a claim from the day on which something was offered.
///
/// @param source the primary source that says so
public record Finding(Offering since, Verdict verdict, Source source) {

    /// {@return the finding that a claim has ended with an offering}
    static Finding ended(Offering by) {
        return new Finding(by, new NoLongerTrueSince(by), by.source());
    }
}
