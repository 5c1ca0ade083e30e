package dev.bayplan.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Constants as files write them: `skyBlue`, `x86_64`.
final class Word {

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private Word() {}

    static String of(Enum<?> constant) {
        return NEXT_WORD.matcher(constant.name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::of).toList();
    }
}
