package dev.bayplan.controller.inspector;

import dev.bayplan.model.InvalidValueException;
import java.util.regex.Pattern;

/// Reads whole numbers as people type them.
final class WholeNumber {

    private static final Pattern FORM = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)");
    private static final int MOST_DIGITS = 9;

    private WholeNumber() {}

    /// {@return the number, typed with or without commas between thousands; one beyond all that is counted here becomes
    /// the largest or the least there is, for its field to refuse}
    ///
    /// @throws InvalidValueException for anything else
    static int parse(String typed) {
        String stripped = typed.strip();
        if (!FORM.matcher(stripped).matches()) {
            String found = stripped.isEmpty() ? "empty" : '"' + stripped + '"';
            throw new InvalidValueException("number", "a whole number", found);
        }
        String digits = stripped.replace(",", "");
        if (digits.length() > MOST_DIGITS) {
            return digits.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        return Integer.parseInt(digits);
    }
}
