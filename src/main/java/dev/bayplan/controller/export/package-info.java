/// How the drawing is taken away: what can be chosen, how that would look, and how far it has come. May import
/// `document` of the controllers; the only one beside `files` that imports `store` and `export`.
///
/// Start reading at [dev.bayplan.controller.export.ExportPresentation].
@NullMarked
package dev.bayplan.controller.export;

import org.jspecify.annotations.NullMarked;
