package dev.bayplan.model.cost;

import static dev.bayplan.model.cost.Amount.given;
import static dev.bayplan.model.cost.Amount.priced;
import static dev.bayplan.model.cost.Amount.product;
import static dev.bayplan.model.cost.Amount.sum;

import dev.bayplan.model.offering.Tariff;
import java.time.LocalDate;

/// What load balancers cost: every hour of each, and what it carries.
public final class LoadBalancing {

    private LoadBalancing() {}

    /// {@return the cost of all of them over some hours}
    public static Amount cost(BilledBalancer balancers, LocalDate asOf, int hours) {
        Amount one = switch (balancers) {
            case BilledBalancer.Classic(int _, double gbPerHour) -> classic(
                    product(given(Measure.GB_PER_HOUR, gbPerHour), given(Measure.HOURS, hours)), asOf, hours);
            case BilledBalancer.Network(int _, double opened, double active, double gbPerHour) ->
                    network(CapacityUnits.nlcu(opened, active, gbPerHour), asOf, hours);
            case BilledBalancer.Application(
                    int _, double opened, double active, double gbPerHour, Amount evaluations) ->
                    application(CapacityUnits.lcu(opened, active, gbPerHour, evaluations), asOf, hours);
        };
        return product(given(Measure.BALANCERS, balancers.count()), one);
    }

    /// {@return the cost of one Classic Load Balancer}
    ///
    /// @param gb what goes through it in all these hours
    public static Amount classic(Amount gb, LocalDate asOf, int hours) {
        return sum(
                product(priced(Tariff.CLASSIC_HOUR.on(asOf)), given(Measure.HOURS, hours)),
                product(priced(Tariff.CLASSIC_GB.on(asOf)), gb));
    }

    /// {@return the cost of one Network Load Balancer}
    ///
    /// @param nlcu NLCU used on average
    public static Amount network(Amount nlcu, LocalDate asOf, int hours) {
        return byUnits(Tariff.NETWORK_HOUR, Tariff.NETWORK_UNIT_HOUR, nlcu, asOf, hours);
    }

    /// {@return the cost of one Application Load Balancer}
    ///
    /// @param lcu LCU used on average
    public static Amount application(Amount lcu, LocalDate asOf, int hours) {
        return byUnits(Tariff.APPLICATION_HOUR, Tariff.APPLICATION_UNIT_HOUR, lcu, asOf, hours);
    }

    private static Amount byUnits(Tariff hour, Tariff unitHour, Amount units, LocalDate asOf, int hours) {
        return product(
                sum(priced(hour.on(asOf)), product(priced(unitHour.on(asOf)), units)), given(Measure.HOURS, hours));
    }
}
