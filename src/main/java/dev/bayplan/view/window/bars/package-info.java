/// The bars above and below the drawing: tool bar with its menus, timeline, status line. May import `controller`,
/// `text`, the model's values and `parts` of the window.
///
/// Start reading at [dev.bayplan.view.window.bars.ToolBarPane].
@NullMarked
package dev.bayplan.view.window.bars;

import org.jspecify.annotations.NullMarked;
