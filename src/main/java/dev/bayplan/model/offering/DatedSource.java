package dev.bayplan.model.offering;

import dev.bayplan.model.catalog.Source;
import java.time.LocalDate;

/// The document that a rule is read from: one of June 2018, later one of today.
public record DatedSource(Source of2018, Source current) {

    /// {@return the document for a date}
    public Source on(LocalDate asOf) {
        return Offering.CURRENT_DOCUMENTS.isOfferedOn(asOf) ? current : of2018;
    }
}
