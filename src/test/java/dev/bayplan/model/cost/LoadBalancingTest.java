package dev.bayplan.model.cost;

import static dev.bayplan.model.cost.SomeCosts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.cost.Amount.Largest;
import dev.bayplan.model.offering.Price;
import dev.bayplan.model.traffic.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadBalancingTest {

    private static Amount evaluations(double perSecond) {
        return Amount.given(Measure.RULE_EVALUATIONS_PER_SECOND, perSecond);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # new, active,  GB/h, evaluations, LCU, dimension
            100,   3000,    1.5,  200,         4,   NEW_CONNECTIONS
            25,    9000,    1.5,  200,         3,   ACTIVE_CONNECTIONS
            25,    3000,    2.5,  200,         2.5, PROCESSED_BYTES
            25,    3000,    1,    7000,        7,   RULE_EVALUATIONS
            25,    3000,    1,    1000,        1,   NEW_CONNECTIONS
            0,     0,       0,    0,           0,   NEW_CONNECTIONS
            """)
    void largestDimensionIsCharged(
            double opened, double active, double gb, double evaluations, String units, CapacityDimension dimension) {
        Largest lcu = CapacityUnits.lcu(opened, active, gb, evaluations(evaluations));
        assertThat(lcu.value()).isEqualByComparingTo(units);
        assertThat(lcu.binding()).isEqualTo(dimension);
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 0", "11, 300", "12, 600"})
    void tenRulesAreFree(int rules, String evaluations) {
        assertThat(CapacityUnits.ruleEvaluations(300, rules).value()).isEqualByComparingTo(evaluations);
    }

    @Test
    void eachBalancerCostsItsHoursAndItsLoad() {
        assertThat(LoadBalancing.cost(new BilledBalancer.Classic(3, 1), TODAY, 100).value())
                .isEqualByComparingTo("9.9");
        assertThat(LoadBalancing.cost(new BilledBalancer.Network(2, 400, 250_000, 2), TODAY, 100).value())
                .isEqualByComparingTo("7.5");
        assertThat(LoadBalancing.cost(
                new BilledBalancer.Application(1, 100, 3_000, 1.5, evaluations(200)), TODAY, 100).value())
                .isEqualByComparingTo("5.45");
        assertThat(LoadBalancing.cost(new BilledBalancer.Classic(0, 1), TODAY, 100).value()).isZero();
    }

    @Test
    void hourOfANetworkLoadBalancerIsUnsure() {
        var balancer = new BilledBalancer.Network(1, 0, 0, 0);
        assertThat(LoadBalancing.cost(balancer, TODAY, 1).prices()).extracting(Price::sure)
                .containsExactly(false, true);
    }

    @Test
    void balancerLegIsChargedOnlyBehindANetworkLoadBalancer() {
        var shares = new Shares(0.5, 0.25, 0.75);
        assertThat(CrossZone.chargedCrossings(shares, false)).isEqualTo(0.75);
        assertThat(CrossZone.chargedCrossings(shares, true)).isEqualTo(1);
        assertThat(CrossZone.chargedCrossings(Shares.NONE, true)).isZero();
    }

    @Test
    void loadsBelowNothingAreRefused() {
        assertThatThrownBy(() -> new BilledBalancer.Classic(-1, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> CapacityUnits.nlcu(-1, 0, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> CapacityUnits.nlcu(Double.NaN, 0, 0)).isInstanceOf(InvalidValueException.class);
    }
}
