package dev.bayplan.model.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.scenario.AnyScenario;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.PlainScenario;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NextReplicaTest {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();

    static LongStream seeds() {
        return AnyScenario.seeds().filter(seed -> seed % 3 == 0);
    }

    /// What waits found no instance, so none has room for it.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whereSomethingWaitsNoInstanceHasRoomForIt(long seed) {
        Scenario scenario = AnyScenario.from(seed, CATALOGS);
        List<InstanceType> types = scenario.typesFrom(CATALOGS.on(scenario.asOf()));
        for (Orchestrator orchestrator : Orchestrator.values()) {
            List<InstanceLimits> limits = Planning.limits(scenario, types, orchestrator);
            Plan plan = Placement.of(scenario, limits, orchestrator);
            for (Pending waiting : plan.pending()) {
                for (int i = 0; i < plan.instances(); i++) {
                    boolean daemon = scenario.workloads().get(waiting.workload()).daemon();
                    Optional<Resource> refusal = NextReplica.on(scenario, plan, limits.get(plan.group(i)), i)
                            .refusal(waiting.workload());
                    assertThat(daemon || refusal.isPresent()).as("instance %d under %s", i, orchestrator).isTrue();
                }
            }
        }
    }

    @Test
    void aNodeFullOfPodsRefusesByMaxPodsAndAnInstanceFullOfTasksByInterfaces() {
        Scenario scenario = PlainScenario.with(
                PlainScenario.of(SomeTypes.TODAY, PlainScenario.workload("web", 40)), "m5.large", 1);
        List<InstanceType> types = scenario.typesFrom(CATALOGS.on(SomeTypes.TODAY));

        assertThat(next(scenario, types, Orchestrator.EKS)).contains(Resource.MAX_PODS);
        assertThat(next(scenario, types, Orchestrator.ECS)).contains(Resource.INTERFACES);
    }

    @Test
    void anEmptyNodeHasRoom() {
        Scenario scenario = PlainScenario.with(
                PlainScenario.of(SomeTypes.TODAY, PlainScenario.workload("web", 0)), "m5.large", 1);

        assertThat(next(scenario, scenario.typesFrom(CATALOGS.on(SomeTypes.TODAY)), Orchestrator.EKS)).isEmpty();
    }

    private static Optional<Resource> next(
            Scenario scenario, List<InstanceType> types, Orchestrator orchestrator) {
        List<InstanceLimits> limits = Planning.limits(scenario, types, orchestrator);
        return NextReplica.on(scenario, Placement.of(scenario, limits, orchestrator), limits.getFirst(), 0).refusal(0);
    }
}
