/// Tests of what is written into pixels.
@NullMarked
package dev.bayplan.view.canvas;

import org.jspecify.annotations.NullMarked;
