package dev.bayplan.model.cost;

import static dev.bayplan.model.cost.Amount.given;
import static dev.bayplan.model.cost.Amount.priced;
import static dev.bayplan.model.cost.Amount.product;

import dev.bayplan.model.Check;
import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.offering.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Instances of one type.
///
/// @param usdPerHour on-demand price of an hour of one; null = not known
public record BilledInstances(int count, String type, @Nullable Price usdPerHour) {

    private static final String CITATION = "Amazon EC2 on-demand prices, us-east-1, Linux, in the instance catalog";

    public BilledInstances {
        Check.atLeast("count", count, 0);
        Check.name("type", type);
    }

    /// {@return instances at the price of that date}
    public static BilledInstances of(int count, String type, Catalogs catalogs, LocalDate asOf) {
        return new BilledInstances(count, type, price(type, catalogs, asOf).orElse(null));
    }

    /// {@return what one of them costs over some hours, if that is known}
    public Optional<Amount> each(int hours) {
        return Optional.ofNullable(usdPerHour).map(price -> product(priced(price), given(Measure.HOURS, hours)));
    }

    /// The types that a catalog of 2018 names without a price are believed to have cost what they cost now, but that
    /// is not sure.
    private static Optional<Price> price(String type, Catalogs catalogs, LocalDate asOf) {
        Catalog inForce = catalogs.on(asOf);
        return price(type, inForce, inForce.holdsFrom(), true)
                .or(() -> price(type, catalogs.inOrder().getLast(), inForce.holdsFrom(), false));
    }

    private static Optional<Price> price(String type, Catalog catalog, LocalDate since, boolean sure) {
        return catalog.find(type)
                .flatMap(found -> Optional.ofNullable(found.usdPerHour()))
                .map(usd -> new Price(
                        BigDecimal.valueOf(usd), since, new Source(CITATION, catalog.published()), sure));
    }
}
