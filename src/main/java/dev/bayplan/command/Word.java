package dev.bayplan.command;

import dev.bayplan.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The constants of an enum as words of the command line, like `security-groups`.
final class Word {

    private Word() {}

    static <E extends Enum<E>> E choose(String option, String value, E[] choices, CommandLine line) {
        String wanted = letters(value);
        return Arrays.stream(choices)
                .filter(choice -> letters(choice.name()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        line, Messages.text("command.oneOf", option, words(choices), value)));
    }

    private static String words(Enum<?>[] choices) {
        return Arrays.stream(choices)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    /// However a word is put together: `security-groups`, `securityGroups`, `SECURITY_GROUPS`.
    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
