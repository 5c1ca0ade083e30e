/// The bars around the drawing: the tool bar, the timeline of AWS, the status line. May import `document` of the
/// controllers.
///
/// Start reading at [dev.bayplan.controller.bars.ToolBarPresentation].
@NullMarked
package dev.bayplan.controller.bars;

import org.jspecify.annotations.NullMarked;
