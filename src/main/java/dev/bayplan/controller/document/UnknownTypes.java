package dev.bayplan.controller.document;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// Says which instance types of a fleet a day does not know.
public final class UnknownTypes {

    private UnknownTypes() {}

    /// {@return the types, with how many are known, as the end of a sentence; empty where all are}
    public static String on(LocalDate day, Scenario scenario, Catalogs catalogs) {
        Catalog catalog = catalogs.on(day);
        String missing = scenario.fleet().stream()
                .map(InstanceGroup::instanceType)
                .filter(type -> catalog.find(type).isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? ""
                : Messages.text(
                        "problem.unknownTypes", missing, catalog.types().size(), Numbers.day(catalog.published()));
    }
}
