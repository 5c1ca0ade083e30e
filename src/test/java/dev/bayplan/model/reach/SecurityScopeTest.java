package dev.bayplan.model.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.placement.Planning;
import dev.bayplan.model.reach.SecurityScope.Unit;
import dev.bayplan.model.scenario.AnyScenario;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecurityScopeTest {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();

    static LongStream seeds() {
        return AnyScenario.seeds().filter(seed -> seed % 2 == 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void podsHoldTheGroupsOfTheirNode(long seed) {
        Scenario scenario = AnyScenario.from(seed, CATALOGS);
        Plan plan = plan(scenario, Orchestrator.EKS);
        SecurityScope scope = SecurityScope.of(scenario, plan);
        int tooWide = 0;
        int lacking = 0;
        for (int s = 0; s < plan.slots(); s++) {
            int group = plan.group(plan.instanceOfSlot(s));
            List<String> held = scenario.fleet().get(group).securityGroups();
            assertThat(scope.onInterface(plan.interfaceOfSlot(s))).isEqualTo(held);
            if (plan.workload(s) >= 0) {
                List<String> asked = scenario.workloads().get(plan.workload(s)).securityGroups();
                boolean holdsMore = held.stream().anyMatch(name -> !asked.contains(name));
                boolean lacksSome = asked.stream().anyMatch(name -> !held.contains(name));
                assertThat(scope.isTooWide(group, plan.workload(s))).isEqualTo(holdsMore);
                assertThat(scope.isLacking(group, plan.workload(s))).isEqualTo(lacksSome);
                tooWide += holdsMore ? 1 : 0;
                lacking += lacksSome ? 1 : 0;
            }
        }
        assertThat(scope.unit()).isEqualTo(Unit.INSTANCE);
        assertThat(scope.grantedTooWidely()).isEqualTo(tooWide);
        assertThat(scope.lacking()).isEqualTo(lacking);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tasksHoldWhatTheyAskedFor(long seed) {
        Scenario scenario = AnyScenario.from(seed, CATALOGS);
        Plan plan = plan(scenario, Orchestrator.ECS);
        SecurityScope scope = SecurityScope.of(scenario, plan);
        for (int s = 0; s < plan.slots(); s++) {
            List<String> held = plan.workload(s) >= 0
                    ? scenario.workloads().get(plan.workload(s)).securityGroups()
                    : scenario.fleet().get(plan.group(plan.instanceOfSlot(s))).securityGroups();
            assertThat(scope.onInterface(plan.interfaceOfSlot(s))).isEqualTo(held);
        }
        assertThat(scope.unit()).isEqualTo(Unit.TASK);
        assertThat(scope.grantedTooWidely()).isZero();
        assertThat(scope.lacking()).isZero();
    }

    private static Plan plan(Scenario scenario, Orchestrator orchestrator) {
        List<InstanceType> types = scenario.typesFrom(CATALOGS.on(scenario.asOf()));
        return Planning.plan(scenario, types, orchestrator);
    }
}
