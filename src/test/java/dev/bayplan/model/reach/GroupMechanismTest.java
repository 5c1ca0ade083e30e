package dev.bayplan.model.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.placement.Planning;
import dev.bayplan.model.reach.SecurityScope.Unit;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.IamRole;
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
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodSecurityGroups;
import dev.bayplan.model.settings.RequestSize;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who holds which security groups in every mode, and by what.
class GroupMechanismTest {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();
    private static final Workload WEB = new Workload("web", Hue.BLUE, 2, 1, 1, List.of("sg-web"), 10);
    private static final Workload PLAIN = new Workload("plain", Hue.GREY, 2, 1, 1, List.of("sg-node"), 10);
    private static final Workload AGENT =
            new Workload("agent", Hue.ORANGE, 1, 1, 1, List.of("sg-web"), 10).withHostNetwork(true);

    private static Scenario scenario(PodNetworking networking, NetworkMode mode, Workload... workloads) {
        return new Scenario(
                "", SomeTypes.TODAY, List.of(new Zone("a", Cidr.parse("10.0.0.0/16"))),
                Stream.of("sg-node", "sg-web", "sg-pods").map(name -> new SecurityGroup(name, Hue.GREY)).toList(),
                List.of(IamRole.OF_INSTANCES),
                List.of(new InstanceGroup("m5.large", 2, ShapeOverride.NONE, List.of("sg-node"))),
                List.of(workloads), EksSettings.DEFAULT.withNetworking(networking),
                EcsSettings.DEFAULT.withNetworkMode(mode), RequestSize.DEFAULT, LegLatency.DEFAULT,
                List.of(), List.of(),
                new View(Lens.SECURITY_GROUPS, Theme.LIGHT));
    }

    private static SecurityScope pods(PodNetworking networking, Workload... workloads) {
        return scope(scenario(networking, NetworkMode.AWSVPC, workloads), Orchestrator.EKS);
    }

    private static SecurityScope tasks(NetworkMode mode, Workload... workloads) {
        return scope(scenario(PodNetworking.DEFAULT, mode, workloads), Orchestrator.ECS);
    }

    private static SecurityScope scope(Scenario scenario, Orchestrator orchestrator) {
        return SecurityScope.of(scenario, plan(scenario, orchestrator));
    }

    private static Plan plan(Scenario scenario, Orchestrator orchestrator) {
        return Planning.plan(scenario, scenario.typesFrom(CATALOGS.on(scenario.asOf())), orchestrator);
    }

    @Test
    void podsShareTheInterfacesOfTheirNode() {
        SecurityScope scope = pods(PodNetworking.DEFAULT, WEB, PLAIN);
        assertThat(scope.mechanism(0)).isEqualTo(GroupMechanism.SHARED_INTERFACE);
        assertThat(scope.heldBy(0, 0)).containsExactly("sg-node");
        assertThat(scope.unit()).isEqualTo(Unit.INSTANCE);
        assertThat(scope.placed(0, 0)).isEqualTo(2);
        assertThat(scope.grantedTooWidely()).isEqualTo(2);
        assertThat(scope.lacking()).isEqualTo(2);
    }

    @Test
    void podsHoldTheGroupsOfTheEniConfigAndPodsOfTheHostThoseOfTheNode() {
        PodNetworking custom = PodNetworking.DEFAULT.withCustomNetworking(true);
        SecurityScope named = pods(custom.withEniConfigSecurityGroups(List.of("sg-pods")), WEB, AGENT);
        assertThat(named.mechanism(0)).isEqualTo(GroupMechanism.ENI_CONFIG);
        assertThat(named.heldBy(0, 0)).containsExactly("sg-pods");
        assertThat(named.mechanism(1)).isEqualTo(GroupMechanism.POD_IN_HOST_NETWORK);
        assertThat(named.heldBy(0, 1)).containsExactly("sg-node");
        assertThat(named.unit()).isEqualTo(Unit.ENI_CONFIG);
        assertThat(pods(custom, WEB).heldBy(0, 0)).containsExactly("sg-node");
    }

    @Test
    void furtherInterfacesCarryTheGroupsOfTheEniConfigAndThePrimaryOneThoseOfTheNode() {
        Scenario scenario = scenario(
                PodNetworking.DEFAULT.withCustomNetworking(true).withEniConfigSecurityGroups(List.of("sg-pods")),
                NetworkMode.AWSVPC, WEB.withReplicas(40));
        Plan plan = plan(scenario, Orchestrator.EKS);
        SecurityScope scope = SecurityScope.of(scenario, plan);
        for (int j = 0; j < plan.interfaces(); j++) {
            boolean primary = j == plan.firstInterface(plan.instanceOfInterface(j));
            assertThat(scope.onInterface(j)).containsExactly(primary ? "sg-node" : "sg-pods");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STRICT", "STANDARD"})
    void podsWithOtherGroupsThanTheNodeGetBranchInterfaces(PodSecurityGroups mode) {
        SecurityScope scope = pods(PodNetworking.DEFAULT.withSecurityGroups(mode), WEB, PLAIN, AGENT);
        assertThat(scope.mechanism(0)).isEqualTo(
                mode == PodSecurityGroups.STRICT
                        ? GroupMechanism.STRICT_BRANCH_INTERFACE
                        : GroupMechanism.STANDARD_BRANCH_INTERFACE);
        assertThat(scope.heldBy(0, 0)).containsExactly("sg-web");
        assertThat(scope.mechanism(1)).isEqualTo(GroupMechanism.SHARED_INTERFACE);
        assertThat(scope.isTooWide(0, 0)).isFalse();
        assertThat(scope.isTooWide(0, 2)).isTrue();
        assertThat(scope.unit()).isEqualTo(Unit.POD);
    }

    @Test
    void tasksHoldTheirOwnGroupsOnlyOnInterfacesOfTheirOwn() {
        SecurityScope own = tasks(NetworkMode.AWSVPC, WEB, AGENT);
        assertThat(own.mechanism(0)).isEqualTo(GroupMechanism.TASK_INTERFACE);
        assertThat(own.heldBy(0, 0)).containsExactly("sg-web");
        assertThat(own.mechanism(1)).isEqualTo(GroupMechanism.TASK_IN_HOST_NETWORK);
        assertThat(own.isTooWide(0, 1)).isTrue();
        assertThat(own.unit()).isEqualTo(Unit.TASK);
        SecurityScope bridge = tasks(NetworkMode.BRIDGE, WEB, PLAIN);
        assertThat(bridge.mechanism(0)).isEqualTo(GroupMechanism.HOST_ADDRESS);
        assertThat(bridge.heldBy(0, 0)).containsExactly("sg-node");
        assertThat(bridge.isTooWide(0, 1)).isFalse();
        assertThat(bridge.unit()).isEqualTo(Unit.INSTANCE);
        assertThat(tasks(NetworkMode.BRIDGE).unit()).isEqualTo(Unit.INSTANCE);
        assertThat(tasks(NetworkMode.AWSVPC).unit()).isEqualTo(Unit.TASK);
    }
}
