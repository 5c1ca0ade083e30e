package dev.bayplan.controller.export;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Scenario;

/// What there is to take away.
///
/// @param outcome  what the drawing shows
/// @param told     the scenario whose story it may be
/// @param catalogs for what the steps of the story come to
/// @param name     stands for a scenario without title
public record ExportSource(Outcome outcome, Scenario told, Catalogs catalogs, String name) {}
