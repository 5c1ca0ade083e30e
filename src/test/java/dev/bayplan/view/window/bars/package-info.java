/// Tests of how the bars are laid out.
@NullMarked
package dev.bayplan.view.window.bars;

import org.jspecify.annotations.NullMarked;
