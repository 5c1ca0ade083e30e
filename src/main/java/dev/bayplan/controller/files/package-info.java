/// The open document and the disk: new, open, save, pictures taken away, and what has to be asked on the way. May
/// import `document` and `export` of the controllers; with `export` the only one that imports the rooms `store` and
/// `export`.
///
/// Start reading at [dev.bayplan.controller.files.FileActions], which is what the window sees of it.
@NullMarked
package dev.bayplan.controller.files;

import org.jspecify.annotations.NullMarked;
