/// Between the model and the window: the open document, and for each pane one object that holds what the pane shows
/// and takes what the user does. Here only [dev.bayplan.controller.Presentations] stands, which puts those objects
/// together; the rooms below do the work, each building on those before it: `document`, `export`, `files`, `drawing`,
/// `inspector`, `story`, `ledger`, `bars`. May import every room but `command` and `view`; of JavaFX only properties,
/// collections and animation, so that all of it runs without a screen.
///
/// Start reading at [dev.bayplan.controller.document.Document] and [dev.bayplan.controller.Presentations].
@NullMarked
package dev.bayplan.controller;

import org.jspecify.annotations.NullMarked;
