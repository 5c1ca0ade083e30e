package dev.bayplan.controller.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.model.lifecycle.Event;
import dev.bayplan.model.lifecycle.EventKind;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.lifecycle.Phase;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Edit.AddScriptEntry;
import dev.bayplan.model.scenario.Edit.SetTitle;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Time goes on, back and forth, and all that is shown goes with it.
class LifecyclePresentationTest {

    private static final int LOST_AT = 60;
    private static final long FRAME = 16_666_667;

    private final Document document = new Document(scenario(), Samples.catalogs());
    private final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    private final LifecyclePresentation lifecycle =
            new LifecyclePresentation(document, Samples.catalogs(), recomputation);

    private static Scenario scenario() {
        Scenario article = Samples.article().withScript(List.of(new LoseInstance(LOST_AT, 0)));
        return article.withView(article.view().withLens(Lens.LIFECYCLE));
    }

    private Outcome shown() {
        return Objects.requireNonNull(lifecycle.shownProperty().get());
    }

    private Moment moment() {
        return Objects.requireNonNull(shown().eks().moment());
    }

    @Test
    void scrubbingShowsTheClustersAsTheyAreThen() {
        int before = shown().eks().plan().placed();
        lifecycle.scrub(LOST_AT + 1);
        assertThat(moment().isLost(0)).isTrue();
        assertThat(shown().eks().plan().placed()).isLessThan(before);
        lifecycle.scrub(LOST_AT - 1);
        assertThat(moment().isLost(0)).isFalse();
        assertThat(shown().eks().plan().placed()).isEqualTo(before);
        lifecycle.scrub(Double.MAX_VALUE);
        assertThat(lifecycle.timeProperty().get()).isEqualTo(lifecycle.end());
    }

    @Test
    void eventsAreReachedOneByOneThereAndBack() {
        lifecycle.next();
        assertThat(lifecycle.timeProperty().get()).isEqualTo(LOST_AT);
        assertThat(lifecycle.events()).extracting(Event::kind).contains(EventKind.INSTANCE_LOST);
        lifecycle.next();
        double second = lifecycle.timeProperty().get();
        assertThat(second).isGreaterThan(LOST_AT);
        lifecycle.previous();
        assertThat(lifecycle.timeProperty().get()).isEqualTo(LOST_AT);
        lifecycle.previous();
        assertThat(lifecycle.timeProperty().get()).isZero();
    }

    @Test
    void itEndsAfterEverythingAndPlayingReachesTheEnd() {
        assertThat(lifecycle.end()).isGreaterThan(lifecycle.events().getLast().at());
        assertThat(moment().count(0, Phase.READY)).isPositive();
        lifecycle.scrub(lifecycle.end() - 5);
        lifecycle.speedProperty().set(60);
        lifecycle.toggle();
        long now = 0;
        for (int frame = 0; frame <= 60; frame++) {
            lifecycle.advance(now += FRAME);
        }
        assertThat(lifecycle.timeProperty().get()).isEqualTo(lifecycle.end());
        assertThat(lifecycle.playingProperty().get()).isFalse();
        document.apply(new AddScriptEntry(new LoadCurve(0, "web", new Load.Ramp(100, 100, 2_000))));
        assertThat(lifecycle.end()).as("a load still changes").isGreaterThanOrEqualTo(2_000);
    }

    @Test
    void playingPassesSoManySecondsASecond() {
        lifecycle.speedProperty().set(60);
        lifecycle.toggle();
        long now = 0;
        for (int frame = 0; frame <= 120; frame++) {
            lifecycle.advance(now += FRAME);
        }
        assertThat(lifecycle.timeProperty().get()).isBetween(115.0, 125.0);
        assertThat(moment().isLost(0)).isTrue();
        lifecycle.toggle();
        double paused = lifecycle.timeProperty().get();
        lifecycle.advance(now + FRAME);
        assertThat(lifecycle.timeProperty().get()).isEqualTo(paused);
    }

    @Test
    void everyLensShowsThatTimeAndAnEditKeepsIt() {
        lifecycle.scrub(LOST_AT + 1);
        document.show(document.scenario().view().withLens(Lens.NETWORK));
        document.apply(new SetTitle("another"));
        assertThat(lifecycle.openProperty().getValue()).isTrue();
        assertThat(moment().isLost(0)).isTrue();
        assertThat(lifecycle.outcomeProperty().get()).isSameAs(shown());
        lifecycle.scrub(0);
        assertThat(lifecycle.openProperty().getValue()).isFalse();
        assertThat(shown()).isSameAs(recomputation.outcomeProperty().get());
    }
}
