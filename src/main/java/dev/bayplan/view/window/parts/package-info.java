/// The small things that several panes are made of: labels and buttons in our styles, a colour swatch, a field that
/// hands on what was typed. May import `controller`, `drawing`, `text` and the model's values, and nothing else of
/// the window.
///
/// Start reading at [dev.bayplan.view.window.parts.Parts].
@NullMarked
package dev.bayplan.view.window.parts;

import org.jspecify.annotations.NullMarked;
