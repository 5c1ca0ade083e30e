package dev.bayplan.model.limits;

import java.util.Comparator;
import java.util.List;

/// How many fit, and which bound says so.
///
/// @param bounds every bound in play, each counting the same thing; at least one
public record Limit(List<Bound> bounds) {

    public Limit {
        if (bounds.isEmpty()) {
            throw new IllegalArgumentException("a limit needs a bound");
        }
        bounds = bounds.stream().sorted(Comparator.comparing(Bound::resource)).toList();
    }

    /// {@return the bound that stops the next one; the first in the order of [Resource] where several do}
    public Bound binding() {
        return bounds.stream().min(Comparator.comparingInt(Bound::capacity)).orElseThrow();
    }

    public int count() {
        return binding().capacity();
    }
}
