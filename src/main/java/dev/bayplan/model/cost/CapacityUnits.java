package dev.bayplan.model.cost;

import static dev.bayplan.model.cost.Amount.given;
import static dev.bayplan.model.cost.Amount.product;

import dev.bayplan.model.cost.Amount.Largest;
import dev.bayplan.model.cost.Amount.Largest.Share;
import java.util.List;

/// The capacity units that a load balancer uses: LCU of an Application, NLCU of a Network Load Balancer.
///
/// Source: Elastic Load Balancing pricing, read 2026-09-20.
public final class CapacityUnits {

    private static final int CONNECTIONS_IN_LCU = 25;
    private static final int ACTIVE_IN_LCU = 3_000;
    private static final int EVALUATIONS_IN_LCU = 1_000;
    private static final int CONNECTIONS_IN_NLCU = 800;
    private static final int ACTIVE_IN_NLCU = 100_000;
    private static final int GB_IN_UNIT = 1;
    private static final int FREE_RULES = 10;

    private CapacityUnits() {}

    /// {@return the LCU used by a load}
    ///
    /// @param newConnections    per second
    /// @param activeConnections at a time, sampled each minute
    /// @param gbPerHour         GB processed in an hour
    /// @param ruleEvaluations   per second; see [#ruleEvaluations]
    public static Largest lcu(
            double newConnections, double activeConnections, double gbPerHour, Amount ruleEvaluations) {
        return new Largest(List.of(
                connections(newConnections, CONNECTIONS_IN_LCU),
                active(activeConnections, ACTIVE_IN_LCU),
                bytes(gbPerHour),
                share(CapacityDimension.RULE_EVALUATIONS, ruleEvaluations, EVALUATIONS_IN_LCU)));
    }

    /// {@return the NLCU used by a load of TCP}
    ///
    /// @param newConnections    per second
    /// @param activeConnections at a time, sampled each minute
    /// @param gbPerHour         GB processed in an hour
    public static Largest nlcu(double newConnections, double activeConnections, double gbPerHour) {
        return new Largest(List.of(
                connections(newConnections, CONNECTIONS_IN_NLCU),
                active(activeConnections, ACTIVE_IN_NLCU),
                bytes(gbPerHour)));
    }

    /// {@return rule evaluations per second that are charged: the first ten rules are free}
    public static Amount ruleEvaluations(double requestsPerSecond, int rules) {
        return product(
                given(Measure.REQUESTS_PER_SECOND, requestsPerSecond),
                given(Measure.RULES, rules).minus(given(Measure.FREE_RULES, FREE_RULES)));
    }

    private static Share connections(double perSecond, int inOneUnit) {
        return share(
                CapacityDimension.NEW_CONNECTIONS, given(Measure.NEW_CONNECTIONS_PER_SECOND, perSecond), inOneUnit);
    }

    private static Share active(double connections, int inOneUnit) {
        return share(CapacityDimension.ACTIVE_CONNECTIONS, given(Measure.ACTIVE_CONNECTIONS, connections), inOneUnit);
    }

    private static Share bytes(double gbPerHour) {
        return share(CapacityDimension.PROCESSED_BYTES, given(Measure.GB_PER_HOUR, gbPerHour), GB_IN_UNIT);
    }

    private static Share share(CapacityDimension dimension, Amount used, int inOneUnit) {
        return new Share(dimension, used.dividedBy(given(Measure.IN_ONE_UNIT, inOneUnit)));
    }
}
