package dev.bayplan.model.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.addresses.WarmPool;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.Quantity;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.model.scenario.View;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.settings.WarmTargets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {

    private static final List<String> DEFAULT = List.of("default");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void idleNodeHoldsTwentyAddressesIn2018AndTenToday() {
        List<Zone> zones = zones(1, 24);
        assertThat(plan(Orchestrator.EKS, SomeTypes.JUNE_2018, zones, "m5.large", 1, 0).subnetAddresses(0))
                .isEqualTo(20);
        assertThat(plan(Orchestrator.EKS, SomeTypes.TODAY, zones, "m5.large", 1, 0).subnetAddresses(0)).isEqualTo(10);
    }

    @Test
    void idleContainerInstanceHoldsItsOwnAddressOnly() {
        Plan plan = plan(Orchestrator.ECS, SomeTypes.TODAY, zones(1, 24), "m5.large", 1, 0);
        assertThat(plan.subnetAddresses(0)).isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tasksOfAServiceSpreadOverZonesAndInstances(long seed) {
        var random = new SplittableRandom(seed);
        int zones = random.nextInt(1, 7);
        int inZone = random.nextInt(1, 5);
        int tasks = random.nextInt(0, zones * inZone * 14 + 1);
        Plan plan = plan(Orchestrator.ECS, SomeTypes.TODAY, zones(zones, 20), "c5.18xlarge", zones * inZone, tasks);
        int[] byZone = new int[zones];
        for (int i = 0; i < plan.instances(); i++) {
            byZone[plan.zone(i)] += plan.placedOn(i);
        }
        assertThat(plan.placed()).isEqualTo(tasks);
        assertThat(difference(byZone)).isLessThanOrEqualTo(1);
        for (int z = 0; z < zones; z++) {
            int zone = z;
            assertThat(difference(IntStream.range(0, plan.instances())
                            .filter(i -> plan.zone(i) == zone)
                            .map(plan::placedOn)
                            .toArray()))
                    .isLessThanOrEqualTo(1);
        }
    }

    private static int difference(int[] counts) {
        return Arrays.stream(counts).max().orElse(0) - Arrays.stream(counts).min().orElse(0);
    }

    @ParameterizedTest
    @EnumSource
    void instancesWithoutAddressAreNotLaunched(Orchestrator orchestrator) {
        // A /28 has 11 addresses.
        Plan plan = plan(orchestrator, SomeTypes.TODAY, zones(1, 28), "m5.large", 13, 0);
        assertThat(plan.launched(10)).isTrue();
        assertThat(plan.launched(11)).isFalse();
        assertThat(plan.interfaces(12)).isZero();
        assertThat(plan.subnetAddresses(0)).isEqualTo(11);
    }

    @Test
    void podsBeyondTheSubnetAreAdmittedWithoutAddress() {
        Plan plan = plan(Orchestrator.EKS, SomeTypes.TODAY, zones(1, 28), "m5.large", 1, 27);
        assertThat(plan.placed()).isEqualTo(9);
        assertThat(plan.withoutAddress()).isEqualTo(18);
        assertThat(plan.pendingReplicas()).isZero();
        assertThat(plan.unaddressedBound(0)).isEqualTo(Resource.SUBNET);
    }

    @Test
    void tasksBeyondTheSubnetStayPending() {
        Plan plan = plan(Orchestrator.ECS, SomeTypes.TODAY, zones(1, 28), "c5.18xlarge", 1, 14);
        assertThat(plan.placed()).isEqualTo(10);
        assertThat(plan.pending()).singleElement().satisfies(pending -> {
            assertThat(pending.count()).isEqualTo(4);
            assertThat(pending.bound()).isEqualTo(Resource.SUBNET);
            assertThat(pending.capacity().value()).isEqualTo(11);
        });
    }

    @Test
    void podsBeyondMaxPodsStayPending() {
        Plan plan = plan(Orchestrator.EKS, SomeTypes.TODAY, zones(1, 24), "m5.large", 2, 60);
        assertThat(plan.placed()).isEqualTo(54);
        assertThat(plan.pending()).singleElement().satisfies(pending -> {
            assertThat(pending.count()).isEqualTo(6);
            assertThat(pending.bound()).isEqualTo(Resource.MAX_PODS);
            assertThat(pending.capacity().value()).isEqualTo(54);
        });
    }

    @ParameterizedTest
    @EnumSource
    void withoutInstancesEverythingIsPending(Orchestrator orchestrator) {
        Plan plan = plan(orchestrator, SomeTypes.TODAY, zones(2, 24), "m5.large", 0, 5);
        assertThat(plan.pendingReplicas()).isEqualTo(5);
        assertThat(plan.pending().getFirst().capacity().value()).isZero();
        assertThat(plan.slots()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void withoutFleetNoInstancesAreTheReason(Orchestrator orchestrator) {
        Scenario empty = new Edit.RemoveGroup(0).applyTo(scenario(SomeTypes.TODAY, zones(1, 24), "m5.large", 1, 5));
        Plan plan = Placement.of(empty, List.of(), orchestrator);
        assertThat(plan.pending()).singleElement()
                .extracting(Pending::capacity)
                .isEqualTo(Arithmetic.given(Quantity.INSTANCES, 0));
    }

    @Test
    void schedulersOfBothErasSpreadOverZones() {
        for (LocalDate asOf : List.of(SomeTypes.JUNE_2018, SomeTypes.TODAY)) {
            Plan plan = plan(Orchestrator.EKS, asOf, zones(3, 20), "m5.large", 6, 6);
            for (int i = 0; i < 6; i++) {
                assertThat(plan.placedOn(i)).as("instance %d as of %s", i, asOf).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void poolsOfARoomySubnetAreThoseOfTheWarmPool(long seed) {
        var random = new SplittableRandom(seed);
        LocalDate asOf = random.nextBoolean() ? SomeTypes.JUNE_2018 : SomeTypes.TODAY;
        Plan plan = plan(Orchestrator.EKS, asOf, zones(2, 16), "m5.4xlarge", 6, random.nextInt(0, 1_500));
        for (int i = 0; i < plan.instances(); i++) {
            var pool = WarmPool.on(asOf)
                    .atRest(new SharedAddresses(8, 30), WarmTargets.DEFAULT, plan.placedOn(i));
            assertThat(plan.interfaces(i)).isEqualTo(pool.enis());
            int slots = IntStream.range(plan.firstInterface(i), plan.firstInterface(i) + plan.interfaces(i))
                    .map(plan::slots)
                    .sum();
            assertThat(slots).isEqualTo(pool.subnetAddresses());
        }
    }

    private static List<Zone> zones(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(z -> new Zone("us-east-1" + (char) ('a' + z), Cidr.parse("10." + z + ".0.0/" + length)))
                .toList();
    }

    private static Plan plan(
            Orchestrator orchestrator, LocalDate asOf, List<Zone> zones, String type, int instances, int replicas) {
        Scenario scenario = scenario(asOf, zones, type, instances, replicas);
        return Planning.plan(scenario, scenario.typesFrom(SomeTypes.catalogs().on(asOf)), orchestrator);
    }

    private static Scenario scenario(LocalDate asOf, List<Zone> zones, String type, int instances, int replicas) {
        return new Scenario(
                "", asOf, zones, List.of(new SecurityGroup("default", Hue.GREY)),
                List.of(new InstanceGroup(type, instances, ShapeOverride.NONE, DEFAULT)),
                List.of(new Workload("web", Hue.BLUE, replicas, 10, 16, DEFAULT, 0)),
                new View(Lens.NETWORK, Theme.LIGHT));
    }
}
