package dev.bayplan.controller.document;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.text.Messages;

/// Says at a field why what was typed there was refused.
public final class Refusal {

    private static final String LIST = "a list of ";

    private Refusal() {}

    /// {@return one sentence, which leaves the name of the field to its place}
    public static String text(InvalidValueException refused) {
        return refused.allowed().startsWith(LIST)
                ? Messages.text(
                        "problem.howMany", refused.allowed().substring(LIST.length()),
                        refused.found().replace(LIST, ""))
                : Messages.text("problem.mustBe", refused.allowed(), refused.found());
    }
}
