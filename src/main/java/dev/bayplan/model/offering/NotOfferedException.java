package dev.bayplan.model.offering;

import dev.bayplan.model.InvalidValueException;
import java.time.LocalDate;

/// Says that a scenario asks for something before AWS offered it; from [Offering#since] on it is as good as any.
public final class NotOfferedException extends InvalidValueException {

    private static final long serialVersionUID = 1;

    private final Offering offering;
    private final LocalDate asOf;

    /// @param field path of the field that asks for it
    public NotOfferedException(String field, Offering offering, LocalDate asOf) {
        super(field, "something that was offered on " + asOf, "first offered on " + offering.since());
        this.offering = offering;
        this.asOf = asOf;
    }

    public Offering offering() {
        return offering;
    }

    /// {@return the day that does not have it}
    public LocalDate asOf() {
        return asOf;
    }
}
