package dev.bayplan.model.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.placement.Planning;
import dev.bayplan.model.reach.IamScope.Unit;
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
import dev.bayplan.model.settings.PodIdentity;
import dev.bayplan.model.settings.PodPermissions;
import dev.bayplan.model.settings.RequestSize;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who holds which roles, on instances with the role `node`: a workload that asks for `web`, one that asks for none,
/// and one in the network of the host that asks for `web`.
class IamScopeTest {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();
    private static final int WEB = 0;
    private static final int PLAIN = 1;
    private static final int AGENT = 2;

    private static IamScope scope(
            LocalDate asOf, Orchestrator orchestrator, PodPermissions permissions, EcsSettings ecs) {
        var web = new Workload("web", Hue.BLUE, 2, 1, 1, List.of("sg"), 10).withRole("web");
        var scenario = new Scenario(
                "", asOf, List.of(new Zone("a", Cidr.parse("10.0.0.0/16"))), List.of(new SecurityGroup("sg", Hue.GREY)),
                List.of(new IamRole("node", Hue.GREY), new IamRole("web", Hue.BLUE)),
                List.of(new InstanceGroup("m5.large", 3, ShapeOverride.NONE, List.of("sg")).withInstanceRole("node")),
                List.of(
                        web, web.withName("plain").withRole(null).withReplicas(1),
                        web.withName("agent").withHostNetwork(true).withReplicas(1)),
                EksSettings.DEFAULT.withPermissions(permissions), ecs, RequestSize.DEFAULT, LegLatency.DEFAULT,
                List.of(), List.of(),
                new View(Lens.IAM, Theme.LIGHT));
        return IamScope.of(
                scenario, Planning.plan(scenario, scenario.typesFrom(CATALOGS.on(asOf)), orchestrator));
    }

    private static IamScope pods(PodIdentity identity, boolean v2Required, int hopLimit) {
        return scope(
                SomeTypes.TODAY, Orchestrator.EKS, new PodPermissions(identity, v2Required, hopLimit),
                EcsSettings.DEFAULT);
    }

    private static IamScope tasks(NetworkMode mode, boolean blocked) {
        return scope(
                SomeTypes.TODAY, Orchestrator.ECS, PodPermissions.DEFAULT,
                EcsSettings.DEFAULT.withNetworkMode(mode).withImdsBlocked(blocked));
    }

    @Test
    void inJune2018EveryPodActsAsItsNode() {
        IamScope scope = scope(
                SomeTypes.JUNE_2018, Orchestrator.EKS, PodPermissions.DEFAULT, EcsSettings.DEFAULT);
        assertThat(scope.heldBy(0, WEB)).containsExactly("node");
        assertThat(scope.unit()).isEqualTo(Unit.INSTANCE);
        assertThat(scope.grantedTooWidely()).isEqualTo(4);
        assertThat(scope.lacking()).isEqualTo(3);
        assertThat(scope.effective(0, WEB).imds()).isEqualTo(ImdsAccess.VERSION_1);
    }

    @Test
    void podsWithTheirOwnRoleStillReachThatOfTheNodeUnlessTokensStopOneHopAway() {
        IamScope open = pods(PodIdentity.IRSA, true, 2);
        assertThat(open.heldBy(0, WEB)).containsExactly("web", "node");
        assertThat(open.effective(0, WEB).imds()).isEqualTo(ImdsAccess.SECOND_HOP);
        assertThat(open.grantedTooWidely()).isEqualTo(4);
        IamScope closed = pods(PodIdentity.POD_IDENTITY, true, 1);
        assertThat(closed.heldBy(0, WEB)).containsExactly("web");
        assertThat(closed.heldBy(0, PLAIN)).isEmpty();
        assertThat(closed.heldBy(0, AGENT)).containsExactly("web", "node");
        assertThat(closed.unit()).isEqualTo(Unit.SERVICE_ACCOUNT);
        assertThat(closed.grantedTooWidely()).isEqualTo(1);
        assertThat(closed.lacking()).isZero();
    }

    @Test
    void withoutPodRolesAndWithTokensStoppedAPodHasNone() {
        IamScope scope = pods(PodIdentity.NODE_ROLE, true, 1);
        assertThat(scope.effective(0, WEB).role()).isNull();
        assertThat(scope.isTooWide(0, WEB)).isFalse();
        assertThat(scope.isLacking(0, WEB)).isTrue();
        assertThat(scope.isLacking(0, PLAIN)).isFalse();
        assertThat(scope.grantedTooWidely()).isEqualTo(1);
        assertThat(scope.lacking()).isEqualTo(3);
    }

    @Test
    void tasksHoldTheirRoleAloneOnlyWhereTheMetadataServiceIsBlocked() {
        assertThat(tasks(NetworkMode.AWSVPC, false).heldBy(0, WEB)).containsExactly("web", "node");
        assertThat(tasks(NetworkMode.BRIDGE, true).heldBy(0, WEB)).containsExactly("web");
        IamScope blocked = tasks(NetworkMode.AWSVPC, true);
        assertThat(blocked.heldBy(0, PLAIN)).isEmpty();
        assertThat(blocked.heldBy(0, AGENT)).containsExactly("web", "node");
        assertThat(blocked.effective(0, AGENT).imds()).isEqualTo(ImdsAccess.HOST_NETWORK);
        assertThat(blocked.unit()).isEqualTo(Unit.TASK);
        assertThat(blocked.lacking()).isZero();
    }
}
