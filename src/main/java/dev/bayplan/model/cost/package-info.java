/// What one orchestrator's side costs in us-east-1, by part. May import every room of the model but `advice` and
/// `outcome`.
///
/// Money is never a bare number: it is an [dev.bayplan.model.cost.Amount] that computes it. Prices that depend on the
/// date are in [dev.bayplan.model.offering.Tariff]. What a scenario comes to is a
/// [dev.bayplan.model.cost.Bill]. Start reading at [dev.bayplan.model.cost.Cost].
@NullMarked
package dev.bayplan.model.cost;

import org.jspecify.annotations.NullMarked;
