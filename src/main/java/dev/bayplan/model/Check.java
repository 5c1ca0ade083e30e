package dev.bayplan.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// The few argument checks that the records of the model share. Each refuses with an [InvalidValueException].
public final class Check {

    /// Longest name a user may give, in characters.
    public static final int LONGEST_NAME = 300;

    private static final char DELETE = '\u007f';

    private Check() {}

    /// {@return `value`, which is from `least` to `most`}
    public static int between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidValueException(field, "from " + number(least) + " to " + number(most), number(value));
        }
        return value;
    }

    /// {@return `value`, which is at least `least`}
    public static int atLeast(String field, int value, int least) {
        if (value < least) {
            throw new InvalidValueException(field, "at least " + number(least), number(value));
        }
        return value;
    }

    /// {@return `value`, which is neither blank nor longer than [#LONGEST_NAME], and has no control character}
    public static String name(String field, String value) {
        if (value.isBlank()) {
            throw new InvalidValueException(field, "a name", "blank");
        }
        return text(field, value, LONGEST_NAME);
    }

    /// {@return `value`, which has at most so many characters, and no control character}
    public static String text(String field, String value, int longest) {
        if (value.length() > longest) {
            throw new InvalidValueException(
                    field, "at most %d characters long".formatted(longest), value.length() + " long");
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) == DELETE) {
                throw new InvalidValueException(field, "text without control characters", "text that has some");
            }
        }
        return value;
    }

    /// {@return a copy of `values`, whose number is from `least` to `most`}
    public static <T> List<T> sized(String field, Collection<T> values, int least, int most) {
        if (values.size() < least || values.size() > most) {
            throw new InvalidValueException(
                    field, "a list of " + number(least) + " to " + number(most), "a list of " + number(values.size()));
        }
        return List.copyOf(values);
    }

    /// Refuses two values of one name.
    public static <T> void distinct(String field, List<T> values, Function<T, String> name, String part) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String each = name.apply(values.get(i));
            if (!seen.add(each)) {
                throw new InvalidValueException(
                        "%s[%d]%s".formatted(field, i, part), "different from the others", '"' + each + '"');
            }
        }
    }

    /// {@return a number as messages write it, whatever the locale: `1,373`}
    public static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
