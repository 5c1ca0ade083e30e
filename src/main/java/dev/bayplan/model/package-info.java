/// What holds, as values and pure functions. Imports `java.base` only.
///
/// The rooms build on each other in this order, each using only what stands before it: `catalog`, `offering`,
/// `scenario`, `limits`, `addresses`, `placement`, `reach`, `traffic`, `outcome`. Here are only the checks that all of
/// them share. Start reading at [dev.bayplan.model.scenario.Scenario] and [dev.bayplan.model.placement.Plan].
@NullMarked
package dev.bayplan.model;

import org.jspecify.annotations.NullMarked;
