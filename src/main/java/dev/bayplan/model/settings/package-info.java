/// How each orchestrator is set up: what a user may choose, and since when AWS lets them. May import `offering`.
///
/// Start reading at [dev.bayplan.model.settings.EksSettings].
@NullMarked
package dev.bayplan.model.settings;

import org.jspecify.annotations.NullMarked;
