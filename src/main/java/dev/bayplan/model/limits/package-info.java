/// What one instance carries, under each orchestrator. May import `catalog`, `offering`, `settings`, `scenario`.
///
/// A limit is never a bare number: it is an [dev.bayplan.model.limits.Arithmetic] that computes it, inside a
/// [dev.bayplan.model.limits.Bound] that names the resource and the source. Start reading at
/// [dev.bayplan.model.limits.InstanceLimits].
@NullMarked
package dev.bayplan.model.limits;

import org.jspecify.annotations.NullMarked;
