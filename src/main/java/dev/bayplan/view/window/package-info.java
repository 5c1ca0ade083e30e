/// The window around the drawing, its keys, its theme and its dialogs. The panes are in the rooms below, `bars`,
/// `inspector` and `ledger`, which do not know each other; all are made of `parts`. Each pane shows one
/// presentation object of `controller` and hands on what the user does; the style is in `assets/theme/bayplan.css`.
/// May import `controller`, `drawing`, `text` and the model's values.
///
/// Start reading at [dev.bayplan.view.window.MainWindow].
@NullMarked
package dev.bayplan.view.window;

import org.jspecify.annotations.NullMarked;
