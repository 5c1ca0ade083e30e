/// Everything that can be edited, on the left of the drawing: one row for each entry, one field for each value;
/// below them what is selected. May import `controller`, `text`, the model's values and `parts` of the window.
///
/// Start reading at [dev.bayplan.view.window.inspector.InspectorPane].
@NullMarked
package dev.bayplan.view.window.inspector;

import org.jspecify.annotations.NullMarked;
