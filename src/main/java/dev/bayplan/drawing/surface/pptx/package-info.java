/// Pictures as slides of a presentation, by POI. May import `paint`, `scene` and `metrics`.
@NullMarked
package dev.bayplan.drawing.surface.pptx;

import org.jspecify.annotations.NullMarked;
