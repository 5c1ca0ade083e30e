package dev.bayplan.model.cost;

import static dev.bayplan.model.cost.Amount.given;
import static dev.bayplan.model.cost.Amount.priced;
import static dev.bayplan.model.cost.Amount.product;

import dev.bayplan.model.offering.Price;
import dev.bayplan.model.offering.Tariff;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.traffic.Counters;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Route;
import dev.bayplan.model.traffic.Shares;
import java.math.BigDecimal;

/// What traffic between zones costs.
///
/// Sources: Amazon EC2 pricing, data transfer; Network Load Balancer guide; EKS best practices.
public final class CrossZone {

    private CrossZone() {}

    /// {@return the cost of traffic, of which some crosses zones: sender and receiver both pay}
    ///
    /// @param gb               all that is sent, whether it crosses or not
    /// @param chargedCrossings crossings that are charged, on average for each GB; see [#chargedCrossings]
    /// @param eachDirection    price of a GB, in each direction
    public static Amount cost(Amount gb, double chargedCrossings, Price eachDirection) {
        return product(
                gb, given(Measure.CHARGED_CROSSINGS, chargedCrossings),
                given(Measure.DIRECTIONS, Tariff.CROSS_ZONE_PAYERS), priced(eachDirection));
    }

    /// {@return crossings of a request that are charged, from 0 to 2; 0 where nothing is reached}
    ///
    /// @param shares             how often each leg crosses
    /// @param balancerLegCharged whether a Network Load Balancer sends it: the others cross zones for nothing
    public static double chargedCrossings(Shares shares, boolean balancerLegCharged) {
        double proxyLeg = orNothing(shares.crossZoneProxyLeg());
        return balancerLegCharged ? proxyLeg + orNothing(shares.crossZoneBalancerLeg()) : proxyLeg;
    }

    /// {@return GB of simulated requests and answers that went from one zone to another}
    public static BigDecimal gigabytes(Scenario scenario, Counters seen) {
        return gigabytes(scenario, seen.crossings());
    }

    /// {@return US dollars that those cost}
    ///
    /// @param route says which of their legs are charged
    public static BigDecimal usd(Scenario scenario, Route route, Counters seen) {
        long balancerLegs = route.paysToCross(LegKind.BALANCER_TO_TARGET) ? seen.balancerCrossings() : 0;
        long proxyLegs = route.paysToCross(LegKind.PROXY_TO_POD) ? seen.proxyCrossings() : 0;
        return gigabytes(scenario, balancerLegs + proxyLegs)
                .multiply(Tariff.CROSS_ZONE_GB.on(scenario.asOf()).usd())
                .multiply(BigDecimal.valueOf(Tariff.CROSS_ZONE_PAYERS));
    }

    private static BigDecimal gigabytes(Scenario scenario, long legs) {
        return BigDecimal.valueOf(legs)
                .multiply(BigDecimal.valueOf(scenario.requestSize().kilobytes()))
                .divide(BigDecimal.valueOf(RequestLoad.KILOBYTES_PER_GB));
    }

    private static double orNothing(double share) {
        return Double.isNaN(share) ? 0 : share;
    }
}
