/// What is open and what follows from it: the scenario with its undo and the edit that is looked at before it is made,
/// their outcome kept up to date in the background, what the user has pointed at, and why something was refused. Of
/// the controllers it knows none.
///
/// Start reading at [dev.bayplan.controller.document.Document], then
/// [dev.bayplan.controller.document.Recomputation].
@NullMarked
package dev.bayplan.controller.document;

import org.jspecify.annotations.NullMarked;
