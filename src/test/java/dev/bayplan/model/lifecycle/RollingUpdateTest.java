package dev.bayplan.model.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.PlainScenario;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.HostPorts;
import dev.bayplan.model.settings.MaxPods;
import dev.bayplan.model.settings.MaxPodsRule;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.ReplicaShare;
import dev.bayplan.model.settings.RollingUpdate;
import dev.bayplan.model.settings.ServiceDeployment;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RollingUpdateTest {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();
    private static final int UNTIL = 7_200;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Scenario deploying(int replicas, int instances, VersionHealth health) {
        return PlainScenario.with(
                        PlainScenario.of(SomeTypes.TODAY, PlainScenario.workload("web", replicas)), "m5.large",
                        instances)
                .withScript(List.of(new DeployVersion(10, "web", health)));
    }

    private static Lifecycle play(Scenario scenario) {
        return Outcome.of(scenario, CATALOGS).play(UNTIL, 1);
    }

    private static long count(Timeline timeline, EventKind kind) {
        return timeline.events().stream().filter(each -> each.kind() == kind).count();
    }

    private static Event first(Timeline timeline, EventKind kind) {
        return timeline.events().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    /// Where nothing fails, there are never more than the upper bound, and never fewer ready than the lower one.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBoundsAreKept(long seed) {
        var random = new SplittableRandom(seed);
        int desired = random.nextInt(0, 30);
        var update = new RollingUpdate(
                new ReplicaShare(random.nextInt(1, 60), random.nextBoolean()),
                new ReplicaShare(random.nextInt(0, 60), random.nextBoolean()));
        var deployment = new ServiceDeployment(random.nextInt(101), random.nextInt(100, 250), false);
        Lifecycle played = play(deploying(desired, 4, VersionHealth.HEALTHY)
                .withEks(EksSettings.DEFAULT.withDeployment(update))
                .withEcs(EcsSettings.DEFAULT.withNetworkMode(NetworkMode.BRIDGE).withDeployment(deployment)));

        for (Event event : played.eks().events()) {
            Moment moment = played.eks().at(event.at());
            assertThat(there(moment) - moment.count(0, Phase.DRAINING)).isLessThanOrEqualTo(update.most(desired));
            assertThat(moment.count(0, Phase.READY)).isGreaterThanOrEqualTo(update.least(desired));
        }
        for (Event event : played.ecs().events()) {
            Moment moment = played.ecs().at(event.at());
            assertThat(there(moment)).isLessThanOrEqualTo(deployment.most(desired));
            assertThat(moment.count(0, Phase.READY)).isGreaterThanOrEqualTo(deployment.least(desired));
        }
        assertThat(count(played.eks(), EventKind.DEPLOYMENT_COMPLETED)).isOne();
        boolean canMove = desired == 0 || deployment.most(desired) > desired || deployment.least(desired) < desired;
        assertThat(count(played.ecs(), EventKind.DEPLOYMENT_COMPLETED)).isEqualTo(canMove ? 1 : 0);
        assertThat(count(played.ecs(), EventKind.DEPLOYMENT_STALLED)).isEqualTo(canMove ? 0 : 1);
    }

    private static int there(Moment moment) {
        int there = 0;
        for (Phase phase : Phase.values()) {
            there += phase == Phase.GONE ? 0 : moment.count(0, phase);
        }
        return there;
    }

    @Test
    void interfacesThatAreAllTakenStallTasksAndNotPods() {
        Lifecycle played = play(deploying(6, 3, VersionHealth.HEALTHY));

        assertThat(first(played.eks(), EventKind.DEPLOYMENT_COMPLETED).at()).isLessThan(300);
        assertThat(count(played.ecs(), EventKind.DEPLOYMENT_COMPLETED)).isZero();
        Detail detail = first(played.ecs(), EventKind.DEPLOYMENT_STALLED).detail();
        assertThat(detail).isInstanceOfSatisfying(Detail.Blocked.class, blocked -> {
            Hindrance hindrance = blocked.hindrance();
            assertThat(hindrance.bound()).isEqualTo(Resource.INTERFACES);
            assertThat(hindrance.capacity()).isNotNull();
            assertThat(hindrance.ways()).contains(
                    new Hindrance.Way.MinimumHealthyPercent(83), new Hindrance.Way.MoreInstances(0, 1),
                    new Hindrance.Way.Trunking());
        });
    }

    /// Each of the ways that are named lets it go on.
    @Test
    void whatIsSaidToFreeItDoes() {
        Scenario stalled = deploying(6, 3, VersionHealth.HEALTHY);
        List<Scenario> freed = List.of(
                stalled.withEcs(EcsSettings.DEFAULT.withDeployment(new ServiceDeployment(83, 200, false))),
                deploying(6, 4, VersionHealth.HEALTHY),
                stalled.withEcs(EcsSettings.DEFAULT.withTrunking(true)));

        for (Scenario each : freed) {
            assertThat(count(play(each).ecs(), EventKind.DEPLOYMENT_COMPLETED)).isOne();
        }
    }

    private static Hindrance hindrance(Timeline timeline) {
        return ((Detail.Blocked) first(timeline, EventKind.DEPLOYMENT_STALLED).detail()).hindrance();
    }

    @Test
    void portsThatAreAllTakenStallTasksUntilTheyAreDynamic() {
        EcsSettings fixed =
                EcsSettings.DEFAULT.withNetworkMode(NetworkMode.BRIDGE).withHostPorts(HostPorts.FIXED);
        Timeline stalled = play(deploying(3, 3, VersionHealth.HEALTHY).withEcs(fixed)).ecs();

        assertThat(hindrance(stalled).bound()).isEqualTo(Resource.PORT);
        assertThat(hindrance(stalled).ways()).contains(new Hindrance.Way.DynamicPorts());
        assertThat(count(play(deploying(3, 3, VersionHealth.HEALTHY)
                .withEcs(fixed.withHostPorts(HostPorts.DYNAMIC))).ecs(), EventKind.DEPLOYMENT_COMPLETED)).isOne();
    }

    @Test
    void nodesFullOfPodsStallADeploymentThatMayLackNone() {
        var update = new RollingUpdate(new ReplicaShare(1, false), new ReplicaShare(0, false));
        Scenario full = deploying(27, 1, VersionHealth.HEALTHY)
                .withEks(EksSettings.DEFAULT.withDeployment(update));
        Timeline stalled = play(full).eks();

        assertThat(hindrance(stalled).bound()).isEqualTo(Resource.MAX_PODS);
        assertThat(hindrance(stalled).ways()).contains(new Hindrance.Way.MaxUnavailable(1));
        var freed = new RollingUpdate(new ReplicaShare(1, false), new ReplicaShare(1, false));
        assertThat(count(play(full.withEks(EksSettings.DEFAULT.withDeployment(freed))).eks(),
                EventKind.DEPLOYMENT_COMPLETED)).isOne();
    }

    /// The scheduler does not know addresses: the pod is admitted, and hangs.
    @Test
    void addressesThatAreAllTakenStallADeploymentThatMayLackNone() {
        var update = new RollingUpdate(new ReplicaShare(1, false), new ReplicaShare(0, false));
        Scenario full = deploying(27, 1, VersionHealth.HEALTHY).withEks(EksSettings.DEFAULT
                .withDeployment(update)
                .withNetworking(PodNetworking.DEFAULT.withMaxPods(new MaxPods(MaxPodsRule.OWN, 60))));
        Timeline stalled = play(full).eks();

        assertThat(hindrance(stalled).bound()).isEqualTo(Resource.ADDRESSES);
        assertThat(hindrance(stalled).capacity()).isNotNull()
                .satisfies(capacity -> assertThat(capacity.value()).isEqualTo(27));
        assertThat(stalled.at(UNTIL).plan().withoutAddress()).isOne();
    }

    @Test
    void aVersionThatNeverAnswersPassesTheDeadlineOrIsTriedAgain() {
        Lifecycle played = play(deploying(4, 4, VersionHealth.NEVER_READY));

        Event stalled = first(played.eks(), EventKind.DEPLOYMENT_STALLED);
        assertThat(stalled.at()).isEqualTo(10 + 600);
        assertThat(stalled.rule()).isEqualTo(LifecycleRule.PROGRESS_DEADLINE);
        assertThat(played.eks().figures().lowestReady()).isEqualTo(3);
        assertThat(count(played.ecs(), EventKind.HEALTH_CHECKS_FAILED)).isGreaterThan(10);
        assertThat(played.ecs().figures().lowestReady()).isEqualTo(4);
        assertThat(played.ecs().figures().healthyAgainAt()).isEmpty();
    }

    @Test
    void whatCrashesForAWeekEnds() {
        Scenario crashing = deploying(60, 4, VersionHealth.CRASHES)
                .withEcs(EcsSettings.DEFAULT.withNetworkMode(NetworkMode.BRIDGE));
        Timeline played = Outcome.of(crashing, CATALOGS).play(ScriptEntry.LATEST, 1).ecs();

        assertThat(played.events()).hasSizeBetween(1_000_000, 1_001_000);
        assertThat(played.until()).isLessThan(ScriptEntry.LATEST).isEqualTo(played.events().getLast().at());
        assertThat(played.figures().lowestReady()).isEqualTo(60);
    }

    @Test
    void theCircuitBreakerGoesBackToTheVersionBefore() {
        Lifecycle played = play(deploying(4, 4, VersionHealth.CRASHES)
                .withEcs(EcsSettings.DEFAULT.withDeployment(new ServiceDeployment(100, 200, true))));

        assertThat(first(played.ecs(), EventKind.DEPLOYMENT_ROLLED_BACK).detail()).isEqualTo(new Detail.Version(1));
        assertThat(count(played.ecs(), EventKind.DEPLOYMENT_COMPLETED)).isOne();
        assertThat(played.ecs().figures().healthyAgainAt()).isPresent();
        assertThat(played.ecs().figures().lowestReady()).isEqualTo(4);
    }

    @Test
    void aServiceWhoseTasksNeverRunIsThrottled() {
        Lifecycle played = play(deploying(2, 4, VersionHealth.CANNOT_PULL));

        List<Integer> delays = played.ecs().events().stream()
                .filter(each -> each.kind() == EventKind.THROTTLED)
                .map(each -> ((Detail.Wait) each.detail()).seconds())
                .toList();
        assertThat(delays).startsWith(30, 60, 120, 240, 480, 900).isSorted();
        assertThat(count(played.eks(), EventKind.BACK_OFF)).isPositive();
    }
}
