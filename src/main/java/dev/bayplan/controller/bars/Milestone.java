package dev.bayplan.controller.bars;

import dev.bayplan.model.offering.Offering;
import dev.bayplan.text.Messages;
import dev.bayplan.text.OfferingText;
import java.time.LocalDate;

/// A day on the timeline from which AWS offered something.
///
/// @param date        the day, or the first of the month where only that is known
/// @param label       what was offered, in a word or two
/// @param explanation what was offered, since when, and who says so
public record Milestone(LocalDate date, String label, String explanation) {

    static Milestone of(Offering offering) {
        return new Milestone(
                offering.since(), Messages.text("timeline.milestone." + offering.name()),
                Messages.text(
                        "timeline.since", Messages.name(offering), OfferingText.briefly(offering),
                        offering.source().citation()));
    }
}
