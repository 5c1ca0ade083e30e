/// Tests of the bars around the drawing.
@NullMarked
package dev.bayplan.controller.bars;

import org.jspecify.annotations.NullMarked;
