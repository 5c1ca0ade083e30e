package dev.bayplan.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.AnyScenario;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.EvenScenario;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.settings.RequestSize;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulationTest {

    private static final int REQUESTS = 20_000;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// {@return a scenario on any route, whose connections carry up to 20 requests each}
    private static Outcome outcome(long seed) {
        Scenario routed = AnyOutcome.routed(seed).scenario();
        int perConnection = new SplittableRandom(seed).nextInt(1, 21);
        return AnyOutcome.of(new Edit.SetRequestSize(new RequestSize(10, perConnection)).applyTo(routed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsSeenAgreesWithWhatIsExact(long seed) {
        for (Side side : AnyOutcome.sides(outcome(seed))) {
            Traffic traffic = side.traffic();
            Counters seen = Simulation.of(traffic, REQUESTS, seed).counters();
            if (traffic.requestsPerSecond() == 0) {
                assertThat(seen.sent()).isZero();
                continue;
            }
            assertThat(seen.sent()).isEqualTo(REQUESTS);
            for (RequestShare share : RequestShare.values()) {
                String what = side.orchestrator() + " " + share + " of " + traffic.routes();
                if (Double.isNaN(share.exact(traffic))) {
                    assertThat(share.seen(seen)).as(what).isNaN();
                } else {
                    assertThat(share.standardErrors(seen, traffic)).as(what).isBetween(-4.0, 4.0);
                }
            }
        }
    }

    @Test
    void seedsCoverEveryKindOfRoute() {
        Set<String> kinds = new HashSet<>();
        AnyScenario.seeds().limit(200).forEach(seed -> AnyOutcome.sides(outcome(seed)).forEach(side ->
                side.traffic().routes().forEach(route -> kinds.add(
                        route.balancer() + " " + route.crossZone() + " " + route.targets().getClass()
                                + route.targets()))));
        // CLB, NLB and ALB to NodePorts under both policies, addresses and ports, each with cross-zone on and off.
        assertThat(kinds).hasSizeGreaterThan(40);
    }

    @Test
    void sameSeedSeesTheSame() {
        Traffic traffic = outcome(7).eks().traffic();
        assertThat(Simulation.of(traffic, REQUESTS, 1)).isEqualTo(Simulation.of(traffic, REQUESTS, 1));
    }

    @Test
    void requestsOnOneConnectionReachTheSamePod() {
        Scenario scenario = even(9, 30);
        var kept = AnyOutcome.of(new Edit.SetRequestSize(new RequestSize(10, 100)).applyTo(scenario)).eks().traffic();
        var source = new RequestSource(kept, 3);
        Set<Integer> pods = new HashSet<>();
        for (int n = 0; n < 100; n++) {
            pods.add(source.next(0).slot());
        }
        assertThat(pods).hasSize(1);
        Counters counters = Simulation.of(kept, 1_000, 3).counters();
        assertThat(counters.connections()).isEqualTo(10);
    }

    @Test
    void latencyIsThatOfTheLegs() {
        var latency = new LegLatency(7, 300, 2_000);
        var outcome = AnyOutcome.of(new Edit.SetLegLatency(latency).applyTo(even(6, 30)));
        Simulation eks = Simulation.of(outcome.eks().traffic(), REQUESTS, 1);
        // One request in three stays on the instance it reaches; none stays in the zone but leaves the instance.
        assertThat(eks.p50()).isEqualTo(300 + 300 + 2_000);
        Simulation ecs = Simulation.of(outcome.ecs().traffic(), REQUESTS, 1);
        assertThat(ecs.p50()).isEqualTo(300 + 2_000);
        assertThat(Leg.of(outcome.ecs().traffic(), new Request(0, 0, 0, 0, 0)))
                .extracting(Leg::micros).containsExactly(300, 300);
    }

    @Test
    void nobodyAsksSoNothingIsSent() {
        for (Side side : AnyOutcome.sides(AnyOutcome.of(even(6, 0)))) {
            Simulation none = Simulation.of(side.traffic(), REQUESTS, 1);
            assertThat(none).isEqualTo(new Simulation(new Counters(0, 0, 0, 0, 0, 0, 0), 0, 0, 0));
            assertThat(RequestShare.ON_BUSIEST.seen(none.counters())).isNaN();
        }
    }

    @Test
    void tenThousandPodsAnswerAlike() {
        Traffic traffic = AnyOutcome.of(EvenScenario.of(
                        3, List.of(EvenScenario.instances("c5.18xlarge", 20)),
                        List.of(EvenScenario.workload("web", 10_000, 1_000_000))))
                .eks().traffic();
        assertThat(traffic.targets(0)).isEqualTo(10_000);
        Counters seen = Simulation.of(traffic, 200_000, 1).counters();
        assertThat(seen.answered()).isEqualTo(200_000);
        assertThat(RequestShare.ON_BUSIEST.standardErrors(seen, traffic)).isBetween(-4.0, 4.0);
    }

    private static Scenario even(int replicas, int requestsPerSecond) {
        return EvenScenario.of(
                3, List.of(EvenScenario.instances("m5.large", 3)),
                List.of(EvenScenario.workload("web", replicas, requestsPerSecond)));
    }
}
