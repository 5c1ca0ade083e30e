package dev.bayplan.model.advice;

import dev.bayplan.model.offering.Offering;

/// A change, and what it comes to.
public sealed interface Advised {

    Change change();

    /// It betters the number asked about.
    ///
    /// @param before the number as it is
    /// @param after  the number with the change
    /// @param tally  where everything stands with the change
    record Better(Change change, int before, int after, Tally tally) implements Advised {

        /// {@return how far the number moves; negative where fewer are better}
        public int difference() {
            return after - before;
        }
    }

    /// It was not offered yet on the as-of date, and is not computed.
    record NotYet(Change change, Offering offering) implements Advised {}
}
