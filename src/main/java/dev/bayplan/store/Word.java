package dev.bayplan.store;

import java.util.Arrays;
import java.util.List;

/// Constants as files write them: `skyBlue`, `x86_64`.
final class Word {

    private Word() {}

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
