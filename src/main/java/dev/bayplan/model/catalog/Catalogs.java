package dev.bayplan.model.catalog;

import dev.bayplan.model.InvalidValueException;
import java.time.LocalDate;
import java.util.List;

/// All catalogs, oldest first. Between two snapshots the limits of a day are not known: the older one is used until
/// the newer one holds.
public record Catalogs(List<Catalog> inOrder) {

    public Catalogs {
        if (inOrder.isEmpty()) {
            throw new InvalidValueException("catalogs", "at least one", "none");
        }
        inOrder = List.copyOf(inOrder);
    }

    /// {@return the catalog that holds on a date; the oldest one for any day before it}
    public Catalog on(LocalDate asOf) {
        return inOrder.reversed().stream()
                .filter(catalog -> !asOf.isBefore(catalog.holdsFrom()))
                .findFirst()
                .orElse(inOrder.getFirst());
    }

    /// {@return the day that counts as today: that of the newest snapshot, never the clock}
    public LocalDate today() {
        return inOrder.getLast().published();
    }
}
