package dev.bayplan.model.offering;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Source;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What AWS asks for one unit of something, in us-east-1.
///
/// @param usd    US dollars for one unit; the tariff says of what
/// @param since  the first day of the price, or the first that Bayplan knows of
/// @param source where it stands
/// @param sure   whether the source says so; false = believed, to be shown as unsure
public record Price(BigDecimal usd, LocalDate since, Source source, boolean sure) {

    public Price {
        if (usd.signum() < 0) {
            throw new InvalidValueException("usd", "at least 0", usd);
        }
    }
}
