package dev.bayplan.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Constants as files write them: `skyBlue`, `x86_64`.
final class Word {

    /// The constants of a type by their words.
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {

        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(each -> of((Enum<?>) each), Function.identity()));
        }
    };

    private Word() {}

    /// {@return the constant that is written so; null where none is}
    static <E extends Enum<E>> @Nullable E find(String word, Class<E> type) {
        return type.cast(CONSTANTS.get(type).get(word));
    }

    static String of(Enum<?> constant) {
        String name = constant.name();
        var word = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letterFollows = i + 1 < name.length() && Character.isLetter(name.charAt(i + 1));
            if (c == '_' && letterFollows) {
                i++;
                word.append(name.charAt(i));
            } else {
                word.append(Character.toLowerCase(c));
            }
        }
        return word.toString();
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::of).toList();
    }
}
