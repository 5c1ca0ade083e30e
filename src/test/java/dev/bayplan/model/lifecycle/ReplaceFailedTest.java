package dev.bayplan.model.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.PlainScenario;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.model.settings.Scaling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplaceFailedTest {

    private static final Catalogs CATALOGS = SomeTypes.catalogs();
    private static final int UNTIL = 3_600;

    private static Scenario scenario(LocalDate asOf, Workload web, ScriptEntry... script) {
        return PlainScenario.with(PlainScenario.of(asOf, web), "m5.large", 4).withScript(List.of(script));
    }

    private static Lifecycle play(Scenario scenario) {
        return Outcome.of(scenario, CATALOGS).play(UNTIL, 1);
    }

    private static Workload web(int replicas) {
        return PlainScenario.workload("web", replicas).withRequestsPerSecond(100);
    }

    private static List<Event> events(Timeline timeline, EventKind kind) {
        return timeline.events().stream().filter(each -> each.kind() == kind).toList();
    }

    @Test
    void aKubeletRestartsInPlaceAndTheServiceSchedulerStartsAnother() {
        Lifecycle played = play(scenario(SomeTypes.TODAY, web(4), new FailReplica(10, "web", 2)));

        assertThat(events(played.eks(), EventKind.RESTARTED)).extracting(Event::subject)
                .containsExactly(new Subject.OfReplica(0, 2));
        assertThat(events(played.eks(), EventKind.REPLACED)).isEmpty();
        assertThat(events(played.ecs(), EventKind.REPLACED)).extracting(Event::subject)
                .containsExactly(new Subject.OfReplica(0, 5));
        assertThat(played.eks().at(UNTIL).plan().placed()).isEqualTo(4);
        assertThat(played.ecs().at(UNTIL).plan().placed()).isEqualTo(4);
        assertThat(played.eks().figures().healthyAgainAt()).isPresent();
        assertThat(played.eks().figures().lowestReady()).isEqualTo(3);
    }

    @Test
    void aContainerThatFailsAgainAndAgainWaitsLongerEachTime() {
        ScriptEntry[] script = new ScriptEntry[5];
        Arrays.setAll(script, n -> new FailReplica(100 + 100 * n, "web", 1));
        Lifecycle played = play(scenario(SomeTypes.TODAY, web(1), script));

        assertThat(events(played.eks(), EventKind.BACK_OFF)).extracting(Event::detail).startsWith(
                new Detail.Wait(10), new Detail.Wait(20), new Detail.Wait(40));
    }

    @Test
    void podsOfALostNodeAreEvictedAfterTheGraceAndFiveMinutes() {
        assertThat(evicted(SomeTypes.JUNE_2018)).isEqualTo(10 + 40 + 300);
        assertThat(evicted(SomeTypes.TODAY)).isEqualTo(10 + 50 + 300);
    }

    private static int evicted(LocalDate asOf) {
        return events(play(scenario(asOf, web(4), new LoseInstance(10, 0))).eks(), EventKind.EVICTED)
                .getFirst().at();
    }

    @Test
    void allInstancesLostComeBackAndNothingIsEvictedBefore() {
        Lifecycle played = play(scenario(SomeTypes.TODAY, web(4), new LoseZone(10, "us-east-1a", 1_000)));

        assertThat(played.eks().at(500).plan().placed()).isZero();
        int joined = events(played.eks(), EventKind.INSTANCE_JOINED).getFirst().at();
        assertThat(joined).isGreaterThan(1_010);
        assertThat(events(played.eks(), EventKind.EVICTED)).allMatch(each -> each.at() >= joined);
        for (Timeline each : List.of(played.eks(), played.ecs())) {
            assertThat(each.figures().lowestReady()).isZero();
            assertThat(each.at(UNTIL).plan().placed()).isEqualTo(4);
            assertThat(each.figures().requestsLost()).isGreaterThan(100_000);
            assertThat(each.figures().healthyAgainAt()).isPresent();
        }
    }

    @Test
    void aZoneThatStaysLostLeavesEverythingPending() {
        Lifecycle played = play(scenario(SomeTypes.TODAY, web(4), new LoseZone(10, "us-east-1a", 0)));

        assertThat(played.ecs().at(UNTIL).plan().pendingReplicas()).isEqualTo(4);
        assertThat(played.ecs().figures().healthyAgainAt()).isEmpty();
        assertThat(played.eks().at(UNTIL).count(0, Phase.LOST)).isEqualTo(4);
    }

    @Test
    void nobodyAskedForIsNobodyMissed() {
        Lifecycle played = play(scenario(
                SomeTypes.TODAY, PlainScenario.workload("web", 0),
                new FailReplica(10, "web", 1), new DeployVersion(20, "web", VersionHealth.HEALTHY)));

        assertThat(events(played.eks(), EventKind.NOTHING_TO_FAIL)).hasSize(1);
        assertThat(events(played.eks(), EventKind.DEPLOYMENT_COMPLETED)).hasSize(1);
        assertThat(events(played.ecs(), EventKind.DEPLOYMENT_COMPLETED)).hasSize(1);
        assertThat(played.eks().figures().requestsLost()).isZero();
        assertThat(played.ecs().figures().lowestReady()).isZero();
    }

    private static Lifecycle underLoad(LocalDate asOf, int requestsPerSecond) {
        Workload web = web(2).withScaling(new Scaling(100, true, 1, 8, 50));
        return play(scenario(asOf, web, new LoadCurve(
                60, "web", new Load.Steps(List.of(0), List.of(requestsPerSecond)))));
    }

    @Test
    void withoutLoadOnlyTheMinimumStays() {
        Lifecycle played = underLoad(SomeTypes.TODAY, 0);

        for (Timeline each : List.of(played.eks(), played.ecs())) {
            assertThat(each.series(0).at(UNTIL, Series.Measured.READY)).isEqualTo(1);
            assertThat(each.figures().requestsLost()).isZero();
        }
        // The autoscaler looks back over five minutes, target tracking over fifteen.
        assertThat(events(played.eks(), EventKind.SCALED).getFirst().at()).isLessThan(
                events(played.ecs(), EventKind.SCALED).getFirst().at());
    }

    @Test
    void aMillionRequestsTakeTheMaximumAndMostAreLost() {
        Lifecycle played = underLoad(SomeTypes.TODAY, 1_000_000);

        for (Timeline each : List.of(played.eks(), played.ecs())) {
            assertThat(each.series(0).at(UNTIL, Series.Measured.READY)).isEqualTo(8);
            assertThat(each.series(0).at(UNTIL, Series.Measured.REFUSED)).isEqualTo(1_000_000 - 800);
        }
    }

    @Test
    void theAutoscalerOf2018WaitsThreeMinutesBetweenSteps() {
        List<Event> steps = events(underLoad(SomeTypes.JUNE_2018, 1_000_000).eks(), EventKind.SCALED);

        assertThat(steps).hasSize(2);
        assertThat(steps.get(1).at() - steps.get(0).at()).isGreaterThanOrEqualTo(180);
    }

    @Test
    void anAddressIsUsedAgainOnlyAfterItsCoolDown() {
        Lifecycle played = play(scenario(
                SomeTypes.TODAY, web(4), new DeployVersion(10, "web", VersionHealth.HEALTHY)));
        Event cooling = events(played.eks(), EventKind.ADDRESS_COOLING).getFirst();

        assertThat(cools(played.eks().at(cooling.at() + 30))).isTrue();
        assertThat(cools(played.eks().at(UNTIL))).isFalse();
    }

    private static boolean cools(Moment moment) {
        for (int s = 0; s < moment.plan().slots(); s++) {
            if (moment.isCooling(s)) {
                return true;
            }
        }
        return false;
    }
}
