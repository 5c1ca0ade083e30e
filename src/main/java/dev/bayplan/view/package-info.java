/// What is on the screen, in JavaFX. Binds to controllers and decides nothing. May import `controller`, `drawing`,
/// `text` and the model's values.
@NullMarked
package dev.bayplan.view;

import org.jspecify.annotations.NullMarked;
