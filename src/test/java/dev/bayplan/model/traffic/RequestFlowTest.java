package dev.bayplan.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.EvenScenario;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequestFlowTest {

    private static final int ROOM = 256;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static Side eks(int replicas, int requestsPerSecond) {
        return AnyOutcome.of(EvenScenario.of(
                        3, List.of(EvenScenario.instances("m5.large", 6)),
                        List.of(EvenScenario.workload("web", replicas, requestsPerSecond))))
                .eks();
    }

    private static String state(RequestFlow flow) {
        var state = new StringBuilder(flow.counters().toString());
        for (int i = 0; i < flow.live(); i++) {
            state.append('\n').append(flow.request(i)).append(flow.leg(i)).append(flow.progress(i));
        }
        return state.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void outcomeDoesNotDependOnHowManyStepsAFrameTakes(long seed) {
        for (Side side : AnyOutcome.sides(AnyOutcome.routed(seed))) {
            var steady = new RequestFlow(side.traffic(), seed);
            var uneven = new RequestFlow(side.traffic(), seed);
            var random = new SplittableRandom(seed);
            int steps = 2_000;
            for (int n = 0; n < steps; n++) {
                steady.step();
            }
            for (int left = steps; left > 0;) {
                int frame = Math.min(left, random.nextInt(0, 31));
                for (int n = 0; n < frame; n++) {
                    uneven.step();
                }
                // What a frame reads must not disturb what comes next.
                state(uneven);
                left -= frame;
            }
            assertThat(state(uneven)).isEqualTo(state(steady));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countersOnlyGrowAndRoomIsNeverExceeded(long seed) {
        for (Side side : AnyOutcome.sides(AnyOutcome.routed(seed))) {
            var flow = new RequestFlow(side.traffic(), seed);
            Counters before = flow.counters();
            assertThat(before).isEqualTo(new Counters(0, 0, 0, 0, 0));
            for (int n = 0; n < 1_500; n++) {
                flow.step();
                Counters now = flow.counters();
                assertThat(flow.live()).isBetween(0, ROOM);
                assertThat(now.answered()).isGreaterThanOrEqualTo(before.answered());
                assertThat(now.refused()).isGreaterThanOrEqualTo(before.refused());
                assertThat(now.extraNodeHops()).isBetween(before.extraNodeHops(), now.answered());
                assertThat(now.balancerCrossings()).isBetween(before.balancerCrossings(), now.answered());
                assertThat(now.proxyCrossings()).isBetween(before.proxyCrossings(), now.answered());
                for (int i = 0; i < flow.live(); i++) {
                    assertThat(flow.progress(i)).isGreaterThanOrEqualTo(0).isLessThan(1);
                    assertThat(flow.leg(i)).isIn(side.traffic().route(flow.request(i).workload()).legs());
                }
                before = now;
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # requests a second, requests a dot
            0,          1
            12,         1
            13,         2
            24,         2
            25,         5
            61,         10
            120,        10
            121,        20
            1000,       100
            10000000,   1000000
            """)
    void oneDotStandsForOneTwoOrFiveTimesAPowerOfTen(int requestsPerSecond, long dot) {
        Traffic traffic = eks(3, requestsPerSecond).traffic();
        assertThat(RequestFlow.requestsPerDot(traffic)).isEqualTo(dot);
        assertThat(new RequestFlow(traffic, 1).requestsPerDot()).isEqualTo(dot);
    }

    @Test
    void workloadWithoutRequestsNeverStartsOne() {
        var flow = new RequestFlow(eks(10, 0).traffic(), 1);
        for (int n = 0; n < 10_000; n++) {
            flow.step();
            assertThat(flow.live()).isZero();
        }
        assertThat(flow.counters()).isEqualTo(new Counters(0, 0, 0, 0, 0));
        assertThat(flow.counters().shares()).isEqualTo(Shares.NONE);
    }

    @Test
    void requestsWithoutPodsAreCountedAsRefusedAndNothingElse() {
        var flow = new RequestFlow(eks(0, 10).traffic(), 1);
        for (int n = 0; n < 3_000; n++) {
            flow.step();
        }
        assertThat(flow.counters().refused()).isPositive();
        assertThat(flow.counters()).isEqualTo(new Counters(0, flow.counters().refused(), 0, 0, 0));
    }

    @Test
    void noInstancesAtAllRefuseEveryRequest() {
        for (Side side : AnyOutcome.sides(AnyOutcome.of(EvenScenario.of(
                2, List.of(), List.of(EvenScenario.workload("web", 4, 50)))))) {
            var flow = new RequestFlow(side.traffic(), 1);
            for (int n = 0; n < 1_000; n++) {
                flow.step();
            }
            assertThat(flow.counters().refused()).isPositive();
            assertThat(flow.counters().answered()).isZero();
        }
    }

    @Test
    void observedSharesComeCloseToTheExactOnes() {
        Traffic traffic = eks(18, 12).traffic();
        var flow = new RequestFlow(traffic, 3);
        for (int n = 0; n < 120 * 2_000; n++) {
            flow.step();
        }
        Counters counters = flow.counters();
        double standardError = Math.sqrt(0.25 / counters.answered());
        assertThat(Math.abs(counters.shares().extraNodeHop() - traffic.exact().extraNodeHop()))
                .isLessThan(4 * standardError);
        assertThat(Math.abs(counters.shares().crossZoneProxyLeg() - traffic.exact().crossZoneProxyLeg()))
                .isLessThan(4 * standardError);
        assertThat(counters.crossings()).isEqualTo(counters.proxyCrossings());
    }
}
