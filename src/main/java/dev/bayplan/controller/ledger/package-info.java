/// Why the numbers are what they are, and both orchestrators side by side: the rows that the ledger shows, as text.
/// May import `document` and `drawing` of the controllers, the latter for what was seen of the requests.
///
/// Start reading at [dev.bayplan.controller.ledger.LedgerPresentation].
@NullMarked
package dev.bayplan.controller.ledger;

import org.jspecify.annotations.NullMarked;
