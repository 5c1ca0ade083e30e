/// From plans to rectangles and lanes, as arrays: pure geometry in scene units, 1 unit = 1 px at zoom 1. May import
/// `model`, `text` and `metrics`. Start reading at [dev.bayplan.drawing.scene.Scene].
@NullMarked
package dev.bayplan.drawing.scene;

import org.jspecify.annotations.NullMarked;
