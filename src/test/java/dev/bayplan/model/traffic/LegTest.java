package dev.bayplan.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.EvenScenario;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.CrossZone;
import dev.bayplan.model.settings.LoadBalancerKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegTest {

    private static final BigDecimal TWO_CENTS = new BigDecimal("0.02");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void legsLeadFromClientsToThePodWithoutAGap(long seed) {
        for (Side side : AnyOutcome.sides(AnyOutcome.routed(seed))) {
            var source = new RequestSource(side.traffic(), seed);
            for (int w = 0; w < side.traffic().workloads(); w++) {
                Request request = source.next(w);
                List<Leg> legs = Leg.of(side.traffic(), request);
                assertThat(legs.getFirst().from()).isEqualTo(new Place.Clients());
                for (int l = 1; l < legs.size(); l++) {
                    assertThat(legs.get(l).from()).isEqualTo(legs.get(l - 1).to());
                }
                if (request.refused()) {
                    assertThat(legs).hasSize(1);
                } else {
                    assertThat(legs.getLast().to()).isEqualTo(new Place.Replica(request.slot(), request.target()));
                    assertThat(legs.stream().filter(leg -> leg.kind().isStep()))
                            .hasSize(side.traffic().route(w).steps());
                }
            }
        }
    }

    @Test
    void crossingZonesIsPaidByWhoIsAskedFor() {
        Scenario even = EvenScenario.of(
                2, List.of(EvenScenario.instances("m5.large", 2)), List.of(EvenScenario.workload("web", 4, 10)));
        assertThat(paid(even, LoadBalancerKind.CLASSIC)).containsExactly(
                BigDecimal.ZERO, BigDecimal.ZERO, TWO_CENTS);
        assertThat(paid(even, LoadBalancerKind.NETWORK)).containsExactly(BigDecimal.ZERO, TWO_CENTS, TWO_CENTS);
    }

    /// {@return what each leg of a request costs that crosses zones wherever it can}
    private static List<BigDecimal> paid(Scenario scenario, LoadBalancerKind balancer) {
        var settings = scenario.eks().traffic().withLoadBalancer(balancer).withCrossZone(CrossZone.ON);
        Traffic traffic = AnyOutcome.of(scenario.withEks(scenario.eks().withTraffic(settings))).eks().traffic();
        var source = new RequestSource(traffic, 1);
        while (true) {
            List<Leg> legs = Leg.of(traffic, source.next(0));
            if (legs.stream().skip(1).allMatch(Leg::crossesZone)) {
                return legs.stream().map(leg -> leg.usdPerGb().stripTrailingZeros()).toList();
            }
        }
    }
}
