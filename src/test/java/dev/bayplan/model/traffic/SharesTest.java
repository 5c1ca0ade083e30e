package dev.bayplan.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.EvenScenario;
import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.settings.KubeProxyMode;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.ZonePreference;
import dev.bayplan.model.traffic.Targets.Addresses;
import dev.bayplan.model.traffic.Targets.NodePorts;
import dev.bayplan.model.traffic.Targets.TaskPorts;
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
        assertClose(cluster(crossZone, zone, pods), hop, balancerLeg, proxyLeg);
    }

    private static void assertClose(Shares shares, double hop, double balancerLeg, double proxyLeg) {
        assertThat(shares.extraNodeHop()).isCloseTo(hop, within(1e-8));
        assertThat(shares.crossZoneBalancerLeg()).isCloseTo(balancerLeg, within(1e-8));
        assertThat(shares.crossZoneProxyLeg()).isCloseTo(proxyLeg, within(1e-8));
    }

    @Test
    void whereThePodsAreDoesNotChangeTheExtraHop() {
        int[] zones = {0, 1, 2};
        assertClose(cluster(true, zones, 4, 1, 1), 2 / 3.0, 2 / 3.0, 2 / 3.0);
        assertClose(cluster(false, zones, 9, 0, 0), 2 / 3.0, 0, 2 / 3.0);
    }

    @Test
    void tasksAreReachedWithoutExtraHop() {
        for (Targets targets : List.of(new Addresses(), new TaskPorts(true), new TaskPorts(false))) {
            assertClose(spread(targets, true, new int[] {0, 1, 2}, 2, 2, 2).shares(), 0, 2 / 3.0, 0);
            assertClose(spread(targets, true, new int[] {0, 1}, 10, 0).shares(), 0, 0.5, 0);
            assertClose(spread(targets, false, new int[] {0, 1}, 2, 8).shares(), 0, 0, 0);
            assertClose(spread(targets, true, new int[] {0, 0}, 5, 5).shares(), 0, 0, 0);
        }
    }

    /// The example of the guide of Elastic Load Balancing: 2 and 8 targets.
    @Test
    void targetsOfASmallZoneGetMoreWhereZonesAreKeptApart() {
        assertThat(loads(spread(new Addresses(), true, new int[] {0, 1}, 2, 8), 10)).containsOnly(0.1);
        assertThat(loads(spread(new Addresses(), false, new int[] {0, 1}, 2, 8), 10))
                .startsWith(0.25, 0.25, 0.0625)
                .endsWith(0.0625);
    }

    @Test
    void localPolicyKeepsRequestsOnTheirInstanceAndLoadsPodsUnevenly() {
        var local = new NodePorts(ExternalTrafficPolicy.LOCAL, KubeProxyMode.IPTABLES, ZonePreference.NONE);
        Spread uneven = spread(local, true, new int[] {0, 1, 1}, 1, 3, 0);
        assertClose(uneven.shares(), 0, 0.5, 0);
        assertThat(loads(uneven, 4)).containsExactly(0.5, 1 / 6.0, 1 / 6.0, 1 / 6.0);
        assertThat(loads(spread(local, false, new int[] {0, 0, 1}, 1, 1, 4), 6))
                .containsExactly(0.25, 0.25, 0.125, 0.125, 0.125, 0.125);
    }

    @Test
    void zoneWithoutATargetRefusesItsShareOfTheRequests() {
        var local = new NodePorts(ExternalTrafficPolicy.LOCAL, KubeProxyMode.IPTABLES, ZonePreference.NONE);
        for (Targets targets : List.of(local, new Addresses())) {
            Spread apart = spread(targets, false, new int[] {0, 1, 2}, 1, 0, 2);
            assertThat(apart.refused()).isCloseTo(1 / 3.0, CLOSE);
            assertThat(loads(apart, 3)).containsExactly(1 / 3.0, 1 / 6.0, 1 / 6.0);
            assertThat(spread(targets, true, new int[] {0, 1, 2}, 1, 0, 2).refused()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}, pods {1}")
    @CsvSource(textBlock = """
            # preference,     pods on two instances of a and two of b, and on one of c; extra hop, proxy leg
            PREFER_SAME_ZONE, 2 2 2 2 -,  0.5,        0
            PREFER_SAME_NODE, 2 2 2 2 -,  0,          0
            PREFER_SAME_NODE, 4 0 2 2 -,  0.25,       0
            PREFER_SAME_NODE, 4 0 0 0 -,  0.75,       0.5
            PREFER_SAME_ZONE, 2 2 2 2 0,  0.66666667, 0.33333333
            TOPOLOGY_HINTS,   2 2 2 2 -,  0.5,        0
            TOPOLOGY_HINTS,   4 4 0 0 -,  0.75,       0.5
            TOPOLOGY_HINTS,   1 0 0 0 -,  0.75,       0.5
            """)
    void preferredPodsAreTakenWhereThereAreAny(ZonePreference preference, String pods, double hop, double proxyLeg) {
        int[] on = Arrays.stream(pods.split(" ")).filter(each -> !each.equals("-")).mapToInt(Integer::parseInt)
                .toArray();
        var ports = new NodePorts(ExternalTrafficPolicy.CLUSTER, KubeProxyMode.IPVS, preference);
        assertClose(spread(ports, false, Arrays.copyOf(new int[] {0, 0, 1, 1, 2}, on.length), on).shares(),
                hop, 0, proxyLeg);
    }

    private static double[] loads(Spread spread, int pods) {
        return IntStream.range(0, pods).mapToDouble(spread::load).toArray();
    }

    private static Spread spread(Targets targets, boolean crossZone, int[] zone, int... pods) {
        return Spread.over(new Route(LoadBalancerKind.APPLICATION, crossZone, targets), zone, pods);
    }

    private static Shares cluster(boolean crossZone, int[] zone, int... pods) {
        var ports = new NodePorts(ExternalTrafficPolicy.CLUSTER, KubeProxyMode.IPTABLES, ZonePreference.NONE);
        return spread(ports, crossZone, zone, pods).shares();
    }

    @Test
    void nothingToReachHasNoShares() {
        assertThat(cluster(true, new int[] {0, 1}, 0, 0)).isEqualTo(Shares.NONE);
        assertThat(cluster(false, new int[0])).isEqualTo(Shares.NONE);
        Spread none = spread(new Addresses(), true, new int[0]);
        assertThat(none.shares()).isEqualTo(Shares.NONE);
        assertThat(none.refused()).isEqualTo(1);
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
