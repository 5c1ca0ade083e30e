/// The picture, without any toolkit: what the screen shows and what files get is painted by the same code. May import
/// `model` and `text`. Inside, in this order: `metrics`, `scene`, `paint`, `surface`.
@NullMarked
package dev.bayplan.drawing;

import org.jspecify.annotations.NullMarked;
