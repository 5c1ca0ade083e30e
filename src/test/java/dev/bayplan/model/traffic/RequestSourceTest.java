package dev.bayplan.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.EvenScenario;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws that hold for the requests of every scenario. A failing case prints its seed.
class RequestSourceTest {

    private static final int REQUESTS = 10_000;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void frequenciesAgreeWithTheExactShares(long seed) {
        for (Side side : AnyOutcome.sides(AnyOutcome.from(seed))) {
            Traffic traffic = side.traffic();
            var source = new RequestSource(traffic, seed);
            for (int w = 0; w < traffic.workloads(); w++) {
                Shares exact = traffic.exact(w);
                if (traffic.targets(w) > 0) {
                    Shares seen = seen(source, w, traffic.plan());
                    String who = traffic.balancer() + ", workload " + w;
                    assertAgree(who + ", extra hop", seen.extraNodeHop(), exact.extraNodeHop());
                    assertAgree(who + ", balancer", seen.crossZoneBalancerLeg(), exact.crossZoneBalancerLeg());
                    assertAgree(who + ", proxy", seen.crossZoneProxyLeg(), exact.crossZoneProxyLeg());
                } else {
                    assertThat(exact).isEqualTo(Shares.NONE);
                }
            }
        }
    }

    private static Shares seen(RequestSource source, int w, Plan plan) {
        int hops = 0;
        int balancer = 0;
        int proxy = 0;
        for (int n = 0; n < REQUESTS; n++) {
            Request next = source.next(w);
            hops += next.extraNodeHop() ? 1 : 0;
            balancer += next.crossesZone(LegKind.BALANCER_TO_INSTANCE, plan) ? 1 : 0;
            proxy += next.crossesZone(LegKind.PROXY_TO_POD, plan) ? 1 : 0;
        }
        return new Shares(hops / (double) REQUESTS, balancer / (double) REQUESTS, proxy / (double) REQUESTS);
    }

    private static void assertAgree(String what, double seen, double exact) {
        assertThat(exact).as(what).isBetween(0.0, 1.0);
        double standardError = Math.sqrt(exact * (1 - exact) / REQUESTS);
        assertThat(seen).as(what).isCloseTo(exact, within(4 * standardError + 1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void requestsReachOnlyWhatIsPlacedAndWhatTheyAreFor(long seed) {
        for (Side side : AnyOutcome.sides(AnyOutcome.from(seed))) {
            Plan plan = side.plan();
            var source = new RequestSource(side.traffic(), seed);
            for (int w = 0; w < side.traffic().workloads(); w++) {
                for (int n = 0; n < 300; n++) {
                    Request next = source.next(w);
                    assertThat(next.workload()).isEqualTo(w);
                    assertThat(next.refused()).isEqualTo(plan.placed(w) == 0);
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

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sameSeedGivesTheSameRequests(long seed) {
        for (Side side : AnyOutcome.sides(AnyOutcome.from(seed))) {
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
        assertThat(first(traffic, 7)).extracting(Request::instance).startsWith(0, 1, 2, 0, 1, 2, 0);
    }

    private static Outcome withReplicas(int replicas, int instances) {
        return AnyOutcome.of(EvenScenario.of(
                3, List.of(EvenScenario.instances("m5.large", instances)),
                List.of(EvenScenario.workload("web", replicas, 10))));
    }
}
