package dev.bayplan.controller.inspector;

import dev.bayplan.model.catalog.Catalog;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds instance types by parts of their name.
public final class InstanceTypeSearch {

    private final List<TypeRow> rows;

    InstanceTypeSearch(Catalog catalog) {
        rows = catalog.types().stream().map(TypeRow::of).toList();
    }

    /// {@return the types whose name has every word of `typed`: an equal name first, then names that begin with it,
    /// each in the order of the catalog}
    public List<TypeRow> matching(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(text.split("\\s+", -1));
        return rows.stream()
                .filter(row -> words.stream().allMatch(row.name()::contains))
                .sorted(Comparator.comparingInt(row -> rank(row.name(), text)))
                .toList();
    }

    private static int rank(String name, String text) {
        if (name.equals(text)) {
            return 0;
        }
        return name.startsWith(text) ? 1 : 2;
    }
}
