/// The dialog in which the drawing is taken away. Knows `parts`, and nothing else of the window.
///
/// Start reading at [dev.bayplan.view.window.export.ExportDialog].
@NullMarked
package dev.bayplan.view.window.export;

import org.jspecify.annotations.NullMarked;
