package dev.bayplan.controller.document;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.offering.NotOfferedException;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import dev.bayplan.text.OfferingText;
import org.jspecify.annotations.Nullable;

/// Says why something was refused, at a field in a sentence alone.
///
/// @param text   one sentence or more; empty where nothing was refused
/// @param remedy what would help; null where nothing is known to
public record Refusal(String text, @Nullable Remedy remedy) {

    /// Nothing was refused.
    public static final Refusal NONE = new Refusal("", null);

    private static final String LIST = "a list of ";

    /// {@return one sentence, which leaves the name of the field to its place}
    public static String text(InvalidValueException refused) {
        return refused instanceof NotOfferedException early
                ? Messages.text(
                        "problem.notOn", Numbers.day(early.asOf()), OfferingText.sentence(early.offering()))
                : Messages.text("problem.mustBe", refused.allowed(), refused.found());
    }

    /// {@return the same where there may be too many of something, or too few}
    ///
    /// @param howMany key of the sentence that says how many there may be, and how many there are not
    public static String text(InvalidValueException refused, String howMany) {
        return refused.allowed().startsWith(LIST)
                ? Messages.text(
                        howMany, refused.allowed().substring(LIST.length()), refused.found().replace(LIST, ""))
                : text(refused);
    }
}
