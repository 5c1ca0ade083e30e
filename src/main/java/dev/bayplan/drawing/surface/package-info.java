/// Where paint lands without a screen; a room for each kind of file. May import `paint`, `scene` and `metrics`.
@NullMarked
package dev.bayplan.drawing.surface;

import org.jspecify.annotations.NullMarked;
