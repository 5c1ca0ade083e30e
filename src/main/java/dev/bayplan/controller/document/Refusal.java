package dev.bayplan.controller.document;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.text.Messages;

/// Says at a field why what was typed there was refused.
public final class Refusal {

    private static final String LIST = "a list of ";

    private Refusal() {}

    /// {@return one sentence, which leaves the name of the field to its place}
    public static String text(InvalidValueException refused) {
        return Messages.text("problem.mustBe", refused.allowed(), refused.found());
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
