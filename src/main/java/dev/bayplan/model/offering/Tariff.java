package dev.bayplan.model.offering;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something AWS charges for, with its prices since June 2018, oldest first. Those of instances are in the catalogs.
public enum Tariff {
    /// An hour of a cluster in standard support.
    EKS_CONTROL_PLANE(from(Offering.EKS, "0.20"), from(Offering.CONTROL_PLANE_AT_TEN_CENTS, "0.10")),
    /// An hour of a cluster in extended support, all in all.
    EKS_EXTENDED_SUPPORT(from(Offering.EKS_EXTENDED_SUPPORT, "0.60")),
    /// An hour of a cluster.
    ECS_CONTROL_PLANE(always("0", new Source("Amazon ECS pricing", LocalDate.of(2026, 9, 20)))),
    /// An hour of a Classic Load Balancer.
    CLASSIC_HOUR(balancing("0.025")),
    /// A GB through a Classic Load Balancer.
    CLASSIC_GB(balancing("0.008")),
    /// An hour of a Network Load Balancer.
    NETWORK_HOUR(unsure(balancing("0.0225"))),
    /// An hour of one NLCU.
    NETWORK_UNIT_HOUR(balancing("0.006")),
    /// An hour of an Application Load Balancer.
    APPLICATION_HOUR(balancing("0.0225")),
    /// An hour of one LCU.
    APPLICATION_UNIT_HOUR(balancing("0.008")),
    /// A GB sent to another zone, asked of the sender and again of the receiver.
    CROSS_ZONE_GB(always("0.01", new Source("Amazon EC2 pricing, data transfer", LocalDate.of(2026, 11, 23))));

    /// Who pays [#CROSS_ZONE_GB] for the same GB: its sender and its receiver.
    public static final int CROSS_ZONE_PAYERS = 2;

    private final List<Price> prices;

    Tariff(Price... prices) {
        this.prices = List.of(prices);
    }

    /// {@return the price on a date; none before the first}
    public Optional<Price> find(LocalDate asOf) {
        return prices.reversed().stream().filter(price -> !asOf.isBefore(price.since())).findFirst();
    }

    /// {@return the price on a date; a date on which this is not offered is refused}
    public Price on(LocalDate asOf) {
        return find(asOf).orElseThrow(() -> new InvalidValueException(
                "asOf", "on or after " + prices.getFirst().since() + " for " + name(), asOf));
    }

    private static Price from(Offering offering, String usd) {
        return new Price(new BigDecimal(usd), offering.since(), offering.source(), true);
    }

    /// The same price on every day that Bayplan knows.
    private static Price always(String usd, Source source) {
        return new Price(new BigDecimal(usd), Offering.FIRST_DAY, source, true);
    }

    private static Price balancing(String usd) {
        return always(usd, new Source("Elastic Load Balancing pricing", LocalDate.of(2026, 9, 20)));
    }

    private static Price unsure(Price price) {
        return new Price(price.usd(), price.since(), price.source(), false);
    }
}
