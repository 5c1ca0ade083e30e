package dev.bayplan.model.scenario;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.settings.Requirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Since when a scenario has been possible.
public final class EarliestDay {

    private EarliestDay() {}

    /// {@return the first day that offers everything the scenario asks for, and knows its instance types; empty where
    /// no day does}
    public static Optional<LocalDate> of(Scenario scenario, Catalogs catalogs) {
        LocalDate offered = scenario.requirements().stream()
                .map(Requirement::offering)
                .map(Offering::since)
                .max(Comparator.naturalOrder())
                .orElse(Offering.FIRST_DAY);
        return Stream.concat(Stream.of(offered), catalogs.inOrder().stream().map(Catalog::holdsFrom))
                .filter(day -> !day.isBefore(offered))
                .filter(day -> hasTypes(scenario, catalogs.on(day)))
                .min(Comparator.naturalOrder());
    }

    private static boolean hasTypes(Scenario scenario, Catalog catalog) {
        return scenario.fleet().stream().allMatch(group -> catalog.find(group.instanceType()).isPresent());
    }
}
