/// Where everything stands: from a scenario to a [dev.bayplan.model.placement.Plan], under each orchestrator. May
/// import `catalog`, `offering`, `scenario`, `limits`, `addresses`.
///
/// Placement knows bounds, never a mode. Start reading at [dev.bayplan.model.placement.Placement].
@NullMarked
package dev.bayplan.model.placement;

import org.jspecify.annotations.NullMarked;
