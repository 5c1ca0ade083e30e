package dev.bayplan.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.EvenScenario;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws that hold for the requests of every scenario. A failing case prints its seed.
class RequestSourceTest {

    private static final int REQUESTS = 10_000;
    private static final double ROUNDING = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void frequenciesAgreeWithTheExactShares(long seed) {
        for (Side side : AnyOutcome.sides(AnyOutcome.routed(seed))) {
            Traffic traffic = side.traffic();
            var source = new RequestSource(traffic, seed);
            for (int w = 0; w < traffic.workloads(); w++) {
                Shares exact = traffic.exact(w);
                if (traffic.targets(w) > 0) {
                    int some = anySlot(traffic.plan(), w);
                    Seen seen = Seen.of(source, w, traffic.plan(), some);
                    String who = traffic.route(w) + ", workload " + w;
                    assertAgree(who + ", extra hop", seen.hops(), exact.extraNodeHop());
                    assertAgree(who + ", balancer", seen.balancer(), exact.crossZoneBalancerLeg());
                    assertAgree(who + ", proxy", seen.proxy(), exact.crossZoneProxyLeg());
                    assertAgree(who + ", refused", seen.refused(), traffic.refused(w));
                    assertAgree(who + ", load", seen.onSlot(), traffic.loadShare(some));
                } else {
                    assertThat(exact).isEqualTo(Shares.NONE);
                }
            }
        }
    }

    /// {@return one of the slots that a workload has}
    private static int anySlot(Plan plan, int w) {
        int[] slots = IntStream.range(0, plan.slots()).filter(s -> plan.workload(s) == w).toArray();
        return slots[slots.length / 2];
    }

    /// What became of [#REQUESTS]: how many took the long way, were refused, and reached one slot.
    private record Seen(int hops, int balancer, int proxy, int refused, int onSlot) {

        static Seen of(RequestSource source, int w, Plan plan, int slot) {
            int hops = 0;
            int balancer = 0;
            int proxy = 0;
            int refused = 0;
            int onSlot = 0;
            for (int n = 0; n < REQUESTS; n++) {
                Request next = source.next(w);
                hops += next.extraNodeHop() ? 1 : 0;
                balancer += next.crossesZone(LegKind.BALANCER_TO_INSTANCE, plan) ? 1 : 0;
                proxy += next.crossesZone(LegKind.PROXY_TO_POD, plan) ? 1 : 0;
                refused += next.refused() ? 1 : 0;
                onSlot += next.slot() == slot ? 1 : 0;
            }
            return new Seen(hops, balancer, proxy, refused, onSlot);
        }
    }

    private static void assertAgree(String what, int seen, double exact) {
        assertThat(exact).as(what).isBetween(0.0, 1 + ROUNDING);
        double standardError = Math.sqrt(Math.max(0, exact * (1 - exact)) / REQUESTS);
        assertThat(seen / (double) REQUESTS).as(what).isCloseTo(exact, within(4 * standardError + ROUNDING));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsAnsweredAndWhatIsRefusedIsAll(long seed) {
        for (Side side : AnyOutcome.sides(AnyOutcome.routed(seed))) {
            Traffic traffic = side.traffic();
            for (int w = 0; w < traffic.workloads(); w++) {
                int workload = w;
                double answered = IntStream.range(0, side.plan().slots())
                        .filter(s -> side.plan().workload(s) == workload)
                        .mapToDouble(traffic::loadShare)
                        .sum();
                assertThat(answered + traffic.refused(w)).isCloseTo(1, within(ROUNDING));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void requestsReachOnlyWhatIsPlacedAndWhatTheyAreFor(long seed) {
        for (Side side : AnyOutcome.sides(AnyOutcome.routed(seed))) {
            Plan plan = side.plan();
            var source = new RequestSource(side.traffic(), seed);
            for (int w = 0; w < side.traffic().workloads(); w++) {
                for (int n = 0; n < 300; n++) {
                    Request next = source.next(w);
                    assertThat(next.workload()).isEqualTo(w);
                    assertThat(next.refused()).isEqualTo(
                            side.traffic().refused(w) > 0 && hasNoTarget(side.traffic(), w, next.entryZone()));
                    if (!next.refused()) {
                        assertThat(plan.workload(next.slot())).isEqualTo(w);
                        assertThat(plan.instanceOfSlot(next.slot())).isEqualTo(next.target());
                        assertThat(plan.launched(next.instance())).isTrue();
                        assertThat(next.entryZone()).isBetween(0, side.scenario().zones().size() - 1);
                    }
                }
            }
        }
    }

    private static boolean hasNoTarget(Traffic traffic, int w, int zone) {
        return traffic.targets(w) == 0 || (!traffic.route(w).crossZone() && traffic.targets(w, zone) == 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sameSeedGivesTheSameRequests(long seed) {
        for (Side side : AnyOutcome.sides(AnyOutcome.routed(seed))) {
            if (side.traffic().workloads() > 0) {
                assertThat(first(side.traffic(), seed)).isEqualTo(first(side.traffic(), seed));
            }
        }
    }

    private static List<Request> first(Traffic traffic, long seed) {
        var source = new RequestSource(traffic, seed);
        return Stream.generate(() -> source.next(0)).limit(100).toList();
    }

    @Test
    void otherSeedsGiveOtherRequests() {
        Traffic traffic = withReplicas(20, 4).eks().traffic();
        assertThat(first(traffic, 1)).isNotEqualTo(first(traffic, 2));
    }

    @Test
    void withoutPodsRequestsAreRefusedInTheirZone() {
        for (Side side : AnyOutcome.sides(withReplicas(0, 3))) {
            Request request = new RequestSource(side.traffic(), 1).next(0);
            assertThat(request.refused()).isTrue();
            assertThat(request.entryZone()).isNotEqualTo(Request.NOBODY);
            assertThat(request.extraNodeHop()).isFalse();
            for (LegKind leg : LegKind.values()) {
                assertThat(request.crossesZone(leg, side.plan())).isFalse();
            }
        }
    }

    @Test
    void withoutInstancesRequestsAreRefused() {
        for (Side side : AnyOutcome.sides(withReplicas(5, 0))) {
            Request request = new RequestSource(side.traffic(), 1).next(0);
            assertThat(request).isEqualTo(new Request(0, -1, -1, -1, -1));
            assertThat(request.refused()).isTrue();
        }
    }

    @Test
    void balancerNodeTakesItsTargetsInTurn() {
        Traffic traffic = AnyOutcome.of(EvenScenario.of(
                        1, List.of(EvenScenario.instances("m5.large", 3)), List.of(EvenScenario.workload("web", 3, 1))))
                .eks().traffic();
        List<Request> sent = first(traffic, 7);
        int begun = sent.getFirst().instance();
        assertThat(sent).extracting(Request::instance).startsWith(
                begun, (begun + 1) % 3, (begun + 2) % 3, begun, (begun + 1) % 3);
    }

    private static Outcome withReplicas(int replicas, int instances) {
        return AnyOutcome.of(EvenScenario.of(
                3, List.of(EvenScenario.instances("m5.large", instances)),
                List.of(EvenScenario.workload("web", replicas, 10))));
    }
}
