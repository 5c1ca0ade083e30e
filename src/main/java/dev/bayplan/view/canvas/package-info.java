/// The drawing on the screen: a canvas for boxes and text over a raster for the very many. May import `controller`,
/// `drawing`, `text` and values of `model`. Start reading at [dev.bayplan.view.canvas.DrawingPane].
@NullMarked
package dev.bayplan.view.canvas;

import org.jspecify.annotations.NullMarked;
