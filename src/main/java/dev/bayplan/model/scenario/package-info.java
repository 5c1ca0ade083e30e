/// What the user edits: immutable records with one [dev.bayplan.model.scenario.Scenario] at the root, and the sealed
/// [dev.bayplan.model.scenario.Edit], the only way from one scenario to the next. May import `catalog`, `offering`,
/// `settings`, `script`.
@NullMarked
package dev.bayplan.model.scenario;

import org.jspecify.annotations.NullMarked;
