package dev.bayplan.text;

import dev.bayplan.model.offering.Offering;

/// Since when something is offered, in words.
public final class OfferingText {

    private OfferingText() {}

    /// {@return the day, or the month where only that is known; says so where neither is}
    public static String since(Offering offering) {
        return switch (offering.precision()) {
            case DAY -> Numbers.day(offering.since());
            case MONTH -> Numbers.month(offering.since());
            case NOT_KNOWN -> Messages.text("offering.dayNotKnown", Numbers.day(offering.since()));
        };
    }
}
