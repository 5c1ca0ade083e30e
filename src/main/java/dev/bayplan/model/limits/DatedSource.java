package dev.bayplan.model.limits;

import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;

/// The document that a rule is read from: one of June 2018, later one of today.
record DatedSource(Source of2018, Source current) {

    Source on(LocalDate asOf) {
        return Offering.CURRENT_DOCUMENTS.isOfferedOn(asOf) ? current : of2018;
    }
}
