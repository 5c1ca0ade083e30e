/// Pictures as files: each format is a surface and a writer. May import `store`, `drawing`, `text`, `model`.
///
/// Start reading at [dev.bayplan.export.PngPicture].
@NullMarked
package dev.bayplan.export;

import org.jspecify.annotations.NullMarked;
