/// Journeys through the window. Start reading at [dev.bayplan.view.window.MainWindowTest].
@NullMarked
package dev.bayplan.view.window;

import org.jspecify.annotations.NullMarked;
