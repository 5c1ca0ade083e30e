/// Instance types and their interface limits, as published on a date. Imports nothing else of Bayplan.
///
/// Start reading at [dev.bayplan.model.catalog.Catalogs].
@NullMarked
package dev.bayplan.model.catalog;

import org.jspecify.annotations.NullMarked;
