/// How requests travel: routes, exact probabilities, and a seeded flow of single requests. May import every model
/// room before it.
///
/// Start reading at [dev.bayplan.model.traffic.Traffic].
@NullMarked
package dev.bayplan.model.traffic;

import org.jspecify.annotations.NullMarked;
