package dev.bayplan.controller;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.InstanceType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds instance types by parts of their name.
public final class InstanceTypeSearch {

    private final List<InstanceType> types;

    InstanceTypeSearch(Catalog catalog) {
        types = catalog.types();
    }

    /// {@return the types whose name has every word of `typed`: an equal name first, then names that begin with it,
    /// each in the order of the catalog}
    public List<TypeRow> matching(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(text.split("\\s+", -1));
        return types.stream()
                .filter(type -> words.stream().allMatch(type.name()::contains))
                .sorted(Comparator.comparingInt(type -> rank(type.name(), text)))
                .map(TypeRow::of)
                .toList();
    }

    private static int rank(String name, String text) {
        if (name.equals(text)) {
            return 0;
        }
        return name.startsWith(text) ? 1 : 2;
    }
}
