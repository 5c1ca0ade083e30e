/// What an audience sees: a page with the drawing of a step, and the pointer over it. May import `controller`,
/// `drawing`, `text` and `parts` of the window.
///
/// Start reading at [dev.bayplan.view.window.story.PagePane].
@NullMarked
package dev.bayplan.view.window.story;

import org.jspecify.annotations.NullMarked;
