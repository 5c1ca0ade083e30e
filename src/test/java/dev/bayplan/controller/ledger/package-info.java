/// Tests of the reasons and the comparison.
@NullMarked
package dev.bayplan.controller.ledger;

import org.jspecify.annotations.NullMarked;
