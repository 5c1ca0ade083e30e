/// Tests of what moves on the drawing.
@NullMarked
package dev.bayplan.controller.drawing;

import org.jspecify.annotations.NullMarked;
