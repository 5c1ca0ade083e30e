/// Pictures of pixels, by Java 2D. Needs no screen and no installed font. May import `paint` and `metrics`.
@NullMarked
package dev.bayplan.drawing.surface.awt;

import org.jspecify.annotations.NullMarked;
