package dev.bayplan.model.catalog;

import java.time.LocalDate;

/// Where a published figure or rule stands.
///
/// @param citation title of the text, table or code, as one would cite it
/// @param date     the day of the version that was read
public record Source(String citation, LocalDate date) {}
