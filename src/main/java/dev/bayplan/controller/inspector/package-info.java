/// Everything that can be edited, field by field, and what is known about the selection. A field takes what was
/// typed, or says why not. May import `document` of the controllers.
///
/// Start reading at [dev.bayplan.controller.inspector.InspectorPresentation], then
/// [dev.bayplan.controller.inspector.Field].
@NullMarked
package dev.bayplan.controller.inspector;

import org.jspecify.annotations.NullMarked;
