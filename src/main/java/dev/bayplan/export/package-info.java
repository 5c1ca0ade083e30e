/// What can be taken away, as files: each picture format is a surface and a writer. May import `store`, `drawing`,
/// `text`, `model`.
///
/// Start reading at [dev.bayplan.export.Exporter].
@NullMarked
package dev.bayplan.export;

import org.jspecify.annotations.NullMarked;
