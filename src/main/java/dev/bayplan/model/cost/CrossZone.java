package dev.bayplan.model.cost;

import static dev.bayplan.model.cost.Amount.given;
import static dev.bayplan.model.cost.Amount.priced;
import static dev.bayplan.model.cost.Amount.product;

import dev.bayplan.model.offering.Price;
import dev.bayplan.model.traffic.Shares;

/// What traffic between zones costs.
///
/// Sources: Amazon EC2 pricing, data transfer; Network Load Balancer guide; EKS best practices.
public final class CrossZone {

    private static final int DIRECTIONS = 2;

    private CrossZone() {}

    /// {@return the cost of traffic, of which some crosses zones: sender and receiver both pay}
    ///
    /// @param gb               all that is sent, whether it crosses or not
    /// @param chargedCrossings crossings that are charged, on average for each GB; see [#chargedCrossings]
    /// @param eachDirection    price of a GB, in each direction
    public static Amount cost(Amount gb, double chargedCrossings, Price eachDirection) {
        return product(
                gb, given(Measure.CHARGED_CROSSINGS, chargedCrossings), given(Measure.DIRECTIONS, DIRECTIONS),
                priced(eachDirection));
    }

    /// {@return crossings of a request that are charged, from 0 to 2; 0 where nothing is reached}
    ///
    /// @param shares             how often each leg crosses
    /// @param balancerLegCharged whether a Network Load Balancer sends it: the others cross zones for nothing
    public static double chargedCrossings(Shares shares, boolean balancerLegCharged) {
        double proxyLeg = orNothing(shares.crossZoneProxyLeg());
        return balancerLegCharged ? proxyLeg + orNothing(shares.crossZoneBalancerLeg()) : proxyLeg;
    }

    private static double orNothing(double share) {
        return Double.isNaN(share) ? 0 : share;
    }
}
