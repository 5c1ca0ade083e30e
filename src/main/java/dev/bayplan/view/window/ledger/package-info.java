/// Why the numbers are what they are, on the right of the drawing: sums, tables and sentences. May import
/// `controller`, `text`, the model's values and `parts` of the window.
///
/// Start reading at [dev.bayplan.view.window.ledger.LedgerPane].
@NullMarked
package dev.bayplan.view.window.ledger;

import org.jspecify.annotations.NullMarked;
