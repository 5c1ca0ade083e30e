package dev.bayplan.text;

import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.offering.Offering.Precision;

/// Since when something is offered, in words.
public final class OfferingText {

    private OfferingText() {}

    /// {@return for example `since July 2021`}
    public static String since(Offering offering) {
        return isKnown(offering)
                ? Messages.text("offering.since", day(offering))
                : Messages.text("offering.since.notKnown", day(offering));
    }

    /// {@return the day, or the month where only that is known, in few letters; says so where neither is}
    public static String briefly(Offering offering) {
        return switch (offering.precision()) {
            case DAY -> Numbers.day(offering.since());
            case MONTH -> Numbers.month(offering.since());
            case NOT_KNOWN -> Messages.text("offering.dayNotKnown", Numbers.day(offering.since()));
        };
    }

    /// {@return for example `prefix delegation: since July 2021`}
    public static String named(Offering offering) {
        return Messages.text("offering.named", Messages.name(offering), since(offering));
    }

    /// {@return for example `prefix delegation is offered since July 2021`}
    public static String sentence(Offering offering) {
        return isKnown(offering)
                ? Messages.text("offering.sentence", Messages.name(offering), day(offering))
                : Messages.text("offering.sentence.notKnown", Messages.name(offering), day(offering));
    }

    private static boolean isKnown(Offering offering) {
        return offering.precision() != Precision.NOT_KNOWN;
    }

    private static String day(Offering offering) {
        return switch (offering.precision()) {
            case DAY -> Numbers.wholeDay(offering.since());
            case MONTH -> Numbers.wholeMonth(offering.since());
            case NOT_KNOWN -> String.valueOf(offering.since().getYear());
        };
    }
}
