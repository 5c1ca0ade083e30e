/// The drawing and its motion: the scene and the viewport, the requests that play on it, and the loop that draws at
/// most once a pulse. May import `document` of the controllers.
///
/// Start reading at [dev.bayplan.controller.drawing.DrawingPresentation].
@NullMarked
package dev.bayplan.controller.drawing;

import org.jspecify.annotations.NullMarked;
