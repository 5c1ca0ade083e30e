package dev.bayplan.model.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.scenario.AnyScenario;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.PlacementStrategy;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Looking at instances that are alike only once gives what looking at each of them gives.
class LiteralPlacementTest {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();
    private static final int MOST_WORK = 400_000;

    static LongStream seeds() {
        return AnyScenario.seeds().filter(seed -> isSmall(AnyScenario.from(seed, CATALOGS)));
    }

    private static boolean isSmall(Scenario scenario) {
        int instances = scenario.instances();
        return (long) scenario.replicas() * instances * instances < MOST_WORK
                && !scenario.ecs().strategies().contains(PlacementStrategy.RANDOM);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyReplicaStandsWhereTheLiteralSchedulerPutsIt(long seed) {
        Scenario scenario = AnyScenario.from(seed, CATALOGS);
        List<InstanceType> types = scenario.typesFrom(CATALOGS.on(scenario.asOf()));
        for (Orchestrator orchestrator : Orchestrator.values()) {
            Plan plan = Planning.plan(scenario, types, orchestrator);
            var literal = new LiteralPlacement(scenario, types, orchestrator);
            assertThat(placed(plan, scenario)).as("%s", orchestrator).isDeepEqualTo(literal.placed);
        }
    }

    @Test
    void mostSeedsAreSmallEnough() {
        assertThat(seeds().count()).isGreaterThan(AnyScenario.seeds().count() * 2 / 3);
    }

    private static int[][] placed(Plan plan, Scenario scenario) {
        int[][] placed = new int[plan.instances()][scenario.workloads().size()];
        for (int s = 0; s < plan.slots(); s++) {
            if (plan.workload(s) >= 0) {
                placed[plan.instanceOfSlot(s)][plan.workload(s)]++;
            }
        }
        for (int i = 0; i < plan.instances(); i++) {
            for (int n = 0; n < plan.unaddressed(i); n++) {
                placed[i][plan.unaddressedWorkload(i, n)]++;
            }
        }
        return placed;
    }

    @Test
    void theLowestOfManyIsAlwaysAtHand() {
        var random = new SplittableRandom(7);
        var heap = new IntHeap();
        for (int i = 0; i < 1_000; i++) {
            heap.add(random.nextInt(500));
        }
        int before = Integer.MIN_VALUE;
        while (heap.size() > 0) {
            assertThat(heap.first()).isGreaterThanOrEqualTo(before);
            before = heap.removeFirst();
        }
    }
}
