/// From scenes to strokes: painters, the palette, and the level of detail. Painters draw on a
/// [dev.bayplan.drawing.paint.Surface] and know nothing behind it. May import `model`, `text`, `metrics`, `scene`.
///
/// Start reading at [dev.bayplan.drawing.paint.ScenePainter]. A frame allocates nothing.
@NullMarked
package dev.bayplan.drawing.paint;

import org.jspecify.annotations.NullMarked;
