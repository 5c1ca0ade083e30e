package dev.bayplan.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.EvenScenario;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The exact shares against the examples of the domain rules D4 and D7.
class SharesTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    @ParameterizedTest(name = "instances by zone {0}, cross-zone {1}")
    @CsvSource(textBlock = """
            # instances by zone, cross-zone, extra hop, balancer leg, proxy leg
            1,                   false,      0,         0,            0
            1,                   true,       0,         0,            0
            3,                   false,      0.66666667, 0,           0
            10,                  true,       0.9,       0,            0
            1 1 1,               true,       0.66666667, 0.66666667,  0.66666667
            1 1 1,               false,      0.66666667, 0,           0.66666667
            2 8,                 false,      0.9,       0,            0.5
            2 8,                 true,       0.9,       0.5,          0.32
            0 2 8,               false,      0.9,       0,            0.5
            """)
    void onePodOnEachInstance(String instances, boolean crossZone, double hop, double balancerLeg, double proxyLeg) {
        int[] perZone = Arrays.stream(instances.split(" ")).mapToInt(Integer::parseInt).toArray();
        int[] zone = IntStream.range(0, perZone.length)
                .flatMap(z -> IntStream.generate(() -> z).limit(perZone[z]))
                .toArray();
        int[] pods = IntStream.generate(() -> 1).limit(zone.length).toArray();
        assertClose(Shares.ofInstanceTargets(zone, pods, crossZone), hop, balancerLeg, proxyLeg);
    }

    private static void assertClose(Shares shares, double hop, double balancerLeg, double proxyLeg) {
        assertThat(shares.extraNodeHop()).isCloseTo(hop, within(1e-8));
        assertThat(shares.crossZoneBalancerLeg()).isCloseTo(balancerLeg, within(1e-8));
        assertThat(shares.crossZoneProxyLeg()).isCloseTo(proxyLeg, within(1e-8));
    }

    @Test
    void whereThePodsAreDoesNotChangeTheExtraHop() {
        int[] zones = {0, 1, 2};
        assertClose(Shares.ofInstanceTargets(zones, new int[] {4, 1, 1}, true), 2 / 3.0, 2 / 3.0, 2 / 3.0);
        assertClose(Shares.ofInstanceTargets(zones, new int[] {9, 0, 0}, false), 2 / 3.0, 0, 2 / 3.0);
    }

    @Test
    void tasksAreReachedWithoutExtraHop() {
        assertClose(Shares.ofIpTargets(3, 6, true), 0, 2 / 3.0, 0);
        assertClose(Shares.ofIpTargets(2, 10, true), 0, 0.5, 0);
        assertClose(Shares.ofIpTargets(2, 10, false), 0, 0, 0);
        assertClose(Shares.ofIpTargets(1, 10, true), 0, 0, 0);
    }

    @Test
    void nothingToReachHasNoShares() {
        assertThat(Shares.ofInstanceTargets(new int[] {0, 1}, new int[] {0, 0}, true)).isEqualTo(Shares.NONE);
        assertThat(Shares.ofInstanceTargets(new int[0], new int[0], false)).isEqualTo(Shares.NONE);
        assertThat(Shares.ofIpTargets(0, 0, true)).isEqualTo(Shares.NONE);
    }

    @Test
    void shareOfAllWorkloadsIsWeightedByTheirRequests() {
        Outcome outcome = AnyOutcome.of(EvenScenario.of(
                2, List.of(EvenScenario.instances("m5.large", 4)),
                List.of(
                        EvenScenario.workload("one", 1, 300),
                        EvenScenario.workload("two", 6, 100),
                        EvenScenario.workload("silent", 4, 0),
                        EvenScenario.workload("absent", 0, 1_000))));
        for (var side : AnyOutcome.sides(outcome)) {
            Traffic traffic = side.traffic();
            assertThat(traffic.exact().extraNodeHop())
                    .isCloseTo(mean(traffic.exact(0).extraNodeHop(), traffic.exact(1).extraNodeHop()), CLOSE);
            assertThat(traffic.exact().crossZoneBalancerLeg()).isCloseTo(
                    mean(traffic.exact(0).crossZoneBalancerLeg(), traffic.exact(1).crossZoneBalancerLeg()), CLOSE);
            assertThat(traffic.exact().crossZoneProxyLeg()).isCloseTo(
                    mean(traffic.exact(0).crossZoneProxyLeg(), traffic.exact(1).crossZoneProxyLeg()), CLOSE);
            assertThat(traffic.exact(3)).isEqualTo(Shares.NONE);
        }
    }

    private static double mean(double one, double two) {
        return (300 * one + 100 * two) / 400;
    }

    @Test
    void nobodyAskingHasNoShares() {
        Outcome silent = AnyOutcome.of(EvenScenario.of(
                2, List.of(EvenScenario.instances("m5.large", 2)), List.of(EvenScenario.workload("silent", 4, 0))));
        assertThat(silent.eks().traffic().exact()).isEqualTo(Shares.NONE);
        Outcome empty = AnyOutcome.of(EvenScenario.of(2, List.of(), List.of()));
        assertThat(empty.ecs().traffic().exact()).isEqualTo(Shares.NONE);
    }
}
