package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.lifecycle.EventKind;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.lifecycle.Series;
import dev.bayplan.model.lifecycle.Timeline;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Target;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledExamplesTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();

    @Test
    void theArticlesFiguresComeFirst() {
        assertThat(BundledExamples.names()).startsWith("article-load-balancing", "article-vpc-eni", "article-today");
    }

    static List<String> names() {
        return BundledExamples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void anExampleIsWrittenAsBayplanWritesIt(String name) {
        Scenario example = BundledExamples.read(name, CATALOGS);

        assertThat(new String(BundledExamples.content(name), StandardCharsets.UTF_8))
                .isEqualTo(new String(new ScenarioCodec(CATALOGS).write(example), StandardCharsets.UTF_8));
    }

    @Test
    void theArticlesFiguresAreOfItsDay() {
        assertThat(outcome("article-load-balancing").scenario().asOf()).isEqualTo(LocalDate.of(2018, 6, 6));
        assertThat(outcome("article-vpc-eni").scenario().asOf()).isEqualTo(LocalDate.of(2018, 6, 6));
        assertThat(outcome("article-today").scenario().asOf()).isEqualTo(CATALOGS.today());
    }

    @Test
    void aTrunkTakesTwentyTasksWhereTheTypeHasOne() {
        Outcome outcome = outcome("trunking");

        assertThat(placed(outcome.ecs())).isEqualTo(20 + 20 + 3);
        assertThat(outcome.ecs().plan().branchInterfaces()).isEqualTo(40);
        assertThat(outcome.ecs().plan().pendingReplicas()).isEqualTo(3);
    }

    @Test
    void branchInterfacesRunOutBeforeAddressesDo() {
        Outcome outcome = outcome("security-groups-for-pods");

        assertThat(outcome.eks().plan().branchInterfaces()).isEqualTo(18);
        assertThat(outcome.eks().plan().pending()).extracting(Pending::bound)
                .containsOnly(Resource.BRANCH_INTERFACES);
        assertThat(outcome.eks().securityScope().grantedTooWidely()).isZero();
    }

    @Test
    void prefixesAreForNitroAlone() {
        Outcome outcome = outcome("prefix-delegation");

        assertThat(outcome.eks().published(0).count()).isEqualTo(110);
        assertThat(outcome.eks().published(1).count()).isEqualTo(20);
    }

    @Test
    void theSchedulerAdmitsPodsThatGetNoAddress() {
        Outcome outcome = outcome("subnet-exhaustion");

        assertThat(outcome.eks().plan().withoutAddress()).isPositive();
        assertThat(outcome.eks().plan().pendingReplicas()).isZero();
        assertThat(outcome.eks().plan().subnetAddresses(0)).isEqualTo(27);
    }

    @Test
    void bothPlaceEverythingThatTheLoadBalancingFigureHas() {
        Outcome outcome = outcome("article-load-balancing");

        assertThat(outcome.scenario().view().lens()).isEqualTo(Lens.TRAFFIC);
        assertThat(placed(outcome.eks())).isEqualTo(6);
        assertThat(placed(outcome.ecs())).isEqualTo(6);
    }

    @Test
    void podsShareInterfacesAndTasksDoNot() {
        Outcome outcome = outcome("article-vpc-eni");

        assertThat(outcome.scenario().view().lens()).isEqualTo(Lens.NETWORK);
        assertThat(placed(outcome.eks())).isEqualTo(81);
        assertThat(outcome.eks().plan().pending()).extracting(Pending::bound).containsOnly(Resource.MAX_PODS);
        assertThat(outcome.eks().plan().pendingReplicas()).isEqualTo(9);
        assertThat(placed(outcome.ecs())).isEqualTo(6);
        assertThat(outcome.ecs().plan().pending()).extracting(Pending::bound).containsOnly(Resource.INTERFACES);
        assertThat(outcome.ecs().plan().pendingReplicas()).isEqualTo(84);
    }

    private static Lifecycle played(String name) {
        Outcome outcome = outcome(name);
        return outcome.play(Lifecycle.usualEnd(outcome.scenario().script()), 1);
    }

    private static long count(Timeline timeline, EventKind kind) {
        return timeline.events().stream().filter(each -> each.kind() == kind).count();
    }

    @Test
    void aKubeletRestartsWhatTheServiceSchedulerReplaces() {
        Lifecycle played = played("replace-failed");

        assertThat(count(played.eks(), EventKind.RESTARTED)).isOne();
        assertThat(count(played.ecs(), EventKind.RESTARTED)).isZero();
        assertThat(played.eks().figures().healthyAgainAt()).isPresent();
        assertThat(played.ecs().figures().healthyAgainAt().orElseThrow())
                .isLessThan(played.eks().figures().healthyAgainAt().orElseThrow());
    }

    @Test
    void podsAreReplacedInTurnAndTasksAllAtOnce() {
        Lifecycle played = played("rolling-update");

        assertThat(count(played.eks(), EventKind.DEPLOYMENT_COMPLETED)).isOne();
        assertThat(count(played.ecs(), EventKind.DEPLOYMENT_COMPLETED)).isOne();
        assertThat(played.eks().figures().lowestReady()).isEqualTo(3);
        assertThat(played.ecs().figures().lowestReady()).isEqualTo(4);
    }

    @Test
    void theOneStandsStillWhereTheOtherGoesOn() {
        Lifecycle played = played("rolling-update-stalls");

        assertThat(count(played.eks(), EventKind.DEPLOYMENT_COMPLETED)).isOne();
        assertThat(count(played.ecs(), EventKind.DEPLOYMENT_COMPLETED)).isZero();
        assertThat(count(played.ecs(), EventKind.DEPLOYMENT_STALLED)).isOne();
        assertThat(played.ecs().at(played.ecs().until()).plan().pending()).extracting(Pending::bound)
                .containsExactly(Resource.INTERFACES);
    }

    @Test
    void tasksFollowTheLoadLaterThanPods() {
        Lifecycle played = played("scale-with-load");

        assertThat(played.eks().figures().requestsLost()).isLessThan(played.ecs().figures().requestsLost());
        assertThat(played.eks().series(0).at(1_700, Series.Measured.READY)).isEqualTo(10);
        assertThat(played.ecs().series(0).at(1_700, Series.Measured.READY)).isEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStepOfItsStoryCanBeShown(String name) {
        Scenario example = BundledExamples.read(name, CATALOGS);

        assertThat(example.story()).allSatisfy(step -> {
            Outcome outcome = Outcome.of(step.applyTo(example), CATALOGS);
            Target selected = step.selected();
            assertThat(selected == null || outcome.side(selected.orchestrator()).plan().has(selected))
                    .as("has what is selected").isTrue();
            assertThat(step.carried() == null || step.carried().isIn(outcome.scenario()))
                    .as("has what is carried").isTrue();
            assertThat(step.caption()).isNotBlank();
            assertThat(step.flowStep()).isLessThanOrEqualTo(outcome.eks().traffic().steps() + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "article-load-balancing", "article-vpc-eni", "replace-failed", "rolling-update", "rolling-update-stalls",
        "scale-with-load"})
    void itTellsAStory(String name) {
        assertThat(BundledExamples.read(name, CATALOGS).story()).hasSizeBetween(4, 12);
    }

    /// What the captions of the article's second figure count.
    @Test
    void theNumbersOfTheStoryAreThoseOfItsPlans() {
        Scenario example = BundledExamples.read("article-vpc-eni", CATALOGS);
        List<Outcome> told = example.story().stream()
                .map(step -> Outcome.of(step.applyTo(example), CATALOGS))
                .toList();

        assertThat(told).extracting(outcome -> placed(outcome.eks()))
                .containsExactly(81, 81, 81, 81, 81, 81, 81, 27, 90, 90, 90);
        assertThat(told).extracting(outcome -> placed(outcome.ecs()))
                .containsExactly(6, 6, 6, 6, 6, 6, 30, 30, 30, 30, 30);
        assertThat(told.get(4).eks().securityScope().grantedTooWidely()).isEqualTo(81);
        assertThat(told.get(7).eks().securityScope().grantedTooWidely()).isZero();
        assertThat(told.get(5).eks().iamScope().grantedTooWidely()).isEqualTo(81);
        assertThat(told.get(9).eks().iamScope().grantedTooWidely()).isZero();
        assertThat(told.get(9).ecs().iamScope().grantedTooWidely()).isZero();
    }

    @Test
    void theThirdStepComesAndGoesInTheStory() {
        Scenario example = BundledExamples.read("article-load-balancing", CATALOGS);

        assertThat(example.story())
                .extracting(step -> Outcome.of(step.applyTo(example), CATALOGS).eks().traffic().steps())
                .containsExactly(3, 3, 3, 3, 3, 2, 2, 3, 3);
    }

    @Test
    void anExampleThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> BundledExamples.content("../catalog/x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Outcome outcome(String name) {
        return Outcome.of(BundledExamples.read(name, CATALOGS), CATALOGS);
    }

    private static int placed(Side side) {
        return side.plan().placed();
    }
}
