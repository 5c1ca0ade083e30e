package dev.bayplan.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.EvenScenario;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestFlowTest {

    private static final int ROOM = 8_192;

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
            state.append('\n').append(Request.of(flow.dot(i))).append(flow.leg(i)).append(flow.progress(i));
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
            assertThat(before.sent()).isZero();
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
                    assertThat(flow.leg(i)).isIn(side.traffic().route(flow.dot(i).workload()).legs());
                }
                before = now;
            }
        }
    }

    @Test
    void workloadWithoutRequestsNeverStartsOne() {
        var flow = new RequestFlow(eks(10, 0).traffic(), 1);
        for (int n = 0; n < 10_000; n++) {
            flow.step();
            assertThat(flow.live()).isZero();
        }
        assertThat(flow.counters().sent()).isZero();
        assertThat(RequestShare.EXTRA_NODE_HOP.seen(flow.counters())).isNaN();
    }

    @Test
    void requestsWithoutPodsAreCountedAsRefusedAndNothingElse() {
        var flow = new RequestFlow(eks(0, 10).traffic(), 1);
        for (int n = 0; n < 3_000; n++) {
            flow.step();
        }
        assertThat(flow.counters().refused()).isPositive();
        long refused = flow.counters().refused();
        assertThat(flow.counters()).isEqualTo(new Counters(refused, 0, refused, 0, 0, 0, 0));
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
        for (RequestShare share : RequestShare.values()) {
            assertThat(share.standardErrors(flow.counters(), traffic)).as(share.name()).isBetween(-4.0, 4.0);
        }
        assertThat(flow.counters().crossings()).isEqualTo(flow.counters().proxyCrossings()).isPositive();
    }

    @Test
    void manyRequestsAreNoMoreDotsThanFew() {
        int few = dotsOf(1_000);
        int many = dotsOf(10_000_000);
        assertThat(few).isPositive();
        assertThat(many).isBetween(few / 3, few * 3);
    }

    private static int dotsOf(int requestsPerSecond) {
        var flow = new RequestFlow(eks(18, requestsPerSecond).traffic(), 5);
        for (int n = 0; n < 120 * 20; n++) {
            flow.step();
        }
        return flow.live();
    }

    @Test
    void requestTakesAsLongAsItsLegs() {
        Traffic traffic = eks(1, 1).traffic();
        var flow = new RequestFlow(traffic, 1);
        while (flow.live() == 0) {
            flow.step();
        }
        Request sent = Request.of(flow.dot(0));
        int steps = 0;
        while (flow.live() > 0 && Request.of(flow.dot(0)).equals(sent) && steps < 10_000) {
            flow.step();
            steps++;
        }
        double seconds = Leg.of(traffic, sent).stream()
                .mapToDouble(leg -> traffic.motionScale().seconds(leg.micros()))
                .sum();
        assertThat(steps * RequestFlow.STEP_SECONDS).isCloseTo(seconds, within(4 * RequestFlow.STEP_SECONDS));
    }
}
