package dev.bayplan.store;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.InstanceType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The instance types that somebody may have meant.
public final class NearestNames {

    private static final int MOST = 3;
    private static final int MOST_CHANGES = 2;
    private static final int LONGEST = 40;

    private record Candidate(String name, int changes) {}

    private NearestNames() {}

    /// {@return the few names that differ least, the nearest first; none if all are far}
    public static List<String> of(String wanted, Catalog catalog) {
        if (wanted.length() > LONGEST) {
            return List.of();
        }
        String typed = wanted.strip().toLowerCase(Locale.ROOT);
        return catalog.types().stream()
                .map(InstanceType::name)
                .map(name -> new Candidate(name, changes(typed, name)))
                .filter(candidate -> candidate.changes() <= MOST_CHANGES)
                .sorted(Comparator.comparingInt(Candidate::changes))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /// {@return how many characters one must change, add or leave out to get from one to the other}
    private static int changes(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }
}
