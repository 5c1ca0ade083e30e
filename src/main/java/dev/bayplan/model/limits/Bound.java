package dev.bayplan.model.limits;

import dev.bayplan.model.catalog.Source;

/// How much of one resource there is.
///
/// @param resource   what runs out
/// @param arithmetic how much of it there is, and why
/// @param source     where the rule stands
public record Bound(Resource resource, Arithmetic arithmetic, Source source) {

    /// {@return the amount, in the unit of the resource: pods, interfaces, addresses, thousandths of a vCPU, MiB}
    public int capacity() {
        return Math.toIntExact(arithmetic.value());
    }
}
