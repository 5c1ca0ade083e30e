/// Pictures as SVG, written by hand. May import `paint`, `scene` and `metrics`.
@NullMarked
package dev.bayplan.drawing.surface.svg;

import org.jspecify.annotations.NullMarked;
