/// Journeys through the window, and a demo to look at.
@NullMarked
package dev.bayplan.view.window;

import org.jspecify.annotations.NullMarked;
