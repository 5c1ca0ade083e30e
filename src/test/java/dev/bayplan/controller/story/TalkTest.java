package dev.bayplan.controller.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Samples;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.model.scenario.Camera;
import dev.bayplan.model.scenario.Edit.AddScriptEntry;
import dev.bayplan.model.scenario.Edit.AddStoryStep;
import dev.bayplan.model.scenario.Edit.ReplaceGroup;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A talk from its first step to its end.
class TalkTest {

    private static final Camera CLOSE = new Camera(0.25, 0.75, 3);
    private static final LocalDate LATER = LocalDate.of(2026, 8, 2);

    private final Rehearsal rehearsal = new Rehearsal(Samples.article());
    private final Talk talk = rehearsal.talk;

    private StoryStep step(String title, Lens lens, Camera camera, Target selected, int flowStep) {
        Scenario scenario = rehearsal.document.scenario();
        return new StoryStep(
                title, "Said of " + title, scenario.asOf(), scenario.eks(), scenario.ecs(), lens, false, camera,
                selected, null, flowStep, 0);
    }

    private void tell() {
        var instance = new Target.Instance(Orchestrator.ECS, 1);
        rehearsal.document.apply(new AddStoryStep(step("One", Lens.NETWORK, Camera.WHOLE, instance, 0)));
        rehearsal.document.apply(new AddStoryStep(step("Two", Lens.TRAFFIC, CLOSE, instance, 2)));
        StoryStep later = step("Three", Lens.COST, Camera.WHOLE, instance, 0);
        rehearsal.document.apply(new SetAsOf(LATER));
        rehearsal.document.apply(new AddStoryStep(
                new StoryStep(
                        later.title(), "", LATER, later.eks(), later.ecs(), later.lens(), false, later.camera(),
                        null, null, 0, 0)));
        rehearsal.document.apply(new SetAsOf(Samples.ARTICLE_DAY));
    }

    private void begin() {
        talk.begin(0);
        talk.projection().drawing().resized(1_600, 700);
    }

    private Scene scene() {
        return Objects.requireNonNull(talk.projection().drawing().sceneProperty().get());
    }

    @Test
    void stepsAreShownOneAfterTheOtherAndNoFurther() {
        tell();
        begin();
        assertThat(talk.pageProperty().get()).isEqualTo(
                new Page("One", "Said of One", "AWS as of 6 June 2018", "", "1 / 3", ""));
        assertThat(scene().lens()).isEqualTo(Lens.NETWORK);
        assertThat(talk.projection().drawing().overlay().selection())
                .isEqualTo(new Target.Instance(Orchestrator.ECS, 1));
        talk.next();
        assertThat(talk.pageProperty().get().title()).isEqualTo("Two");
        assertThat(scene().lens()).isEqualTo(Lens.TRAFFIC);
        assertThat(talk.projection().playback().followedStep()).isEqualTo(2);
        talk.next();
        assertThat(talk.pageProperty().get().asOf()).isEqualTo("AWS as of 2 August 2026");
        assertThat(scene().eks().side().scenario().asOf()).isEqualTo(LATER);
        assertThat(talk.projection().drawing().overlay().selection()).isNull();
        talk.next();
        assertThat(talk.pageProperty().get().position()).isEqualTo("3 / 3");
        talk.first();
        assertThat(talk.pageProperty().get().title()).isEqualTo("One");
        talk.last();
        talk.back();
        assertThat(talk.pageProperty().get().title()).isEqualTo("Two");
    }

    @Test
    void theCameraMovesToTheNextStepAndIsThereAtOnceInTheFirst() {
        tell();
        begin();
        talk.next();
        var flight = talk.projection().flight();
        var drawing = talk.projection().drawing();
        assertThat(drawing.camera()).isEqualTo(Camera.WHOLE);
        flight.advance(1_000_000_000L);
        flight.advance(1_250_000_000L);
        assertThat(drawing.camera().zoom()).isGreaterThan(1).isLessThan(3);
        flight.advance(1_600_000_000L);
        assertThat(drawing.camera()).isEqualTo(CLOSE);
        talk.end();
        talk.begin(1);
        assertThat(drawing.camera()).isEqualTo(CLOSE);
    }

    @Test
    void nothingOfTheOpenDocumentIsTouched() {
        tell();
        rehearsal.document.undo();
        rehearsal.document.redo();
        rehearsal.selection.targetProperty().set(new Target.Instance(Orchestrator.EKS, 0));
        rehearsal.drawing.look(CLOSE);
        rehearsal.playback.step();
        Scenario before = rehearsal.document.scenario();
        begin();
        talk.next();
        talk.next();
        talk.end();
        assertThat(talk.openProperty().get()).isFalse();
        assertThat(rehearsal.document.scenario()).isSameAs(before);
        assertThat(rehearsal.document.canRedoProperty().get()).isFalse();
        assertThat(rehearsal.selection.targetProperty().get()).isEqualTo(new Target.Instance(Orchestrator.EKS, 0));
        assertThat(rehearsal.drawing.camera()).isEqualTo(CLOSE);
        assertThat(rehearsal.playback.followedStep()).isEqualTo(1);
        assertThat(rehearsal.playback.playingProperty().get()).isFalse();
    }

    @Test
    void whatWasAskedForLastIsShownAndTheNextStepIsComputedAhead() {
        tell();
        begin();
        rehearsal.work();
        rehearsal.beLate();
        talk.next();
        assertThat(talk.pageProperty().get().title()).as("computed ahead").isEqualTo("Two");
        talk.next();
        talk.first();
        assertThat(talk.pageProperty().get().title()).isEqualTo("One");
        rehearsal.work();
        assertThat(talk.pageProperty().get().title()).isEqualTo("One");
        talk.end();
        rehearsal.work();
        assertThat(rehearsal.waiting).isEmpty();
    }

    @Test
    void aStepThatCannotBeShownSaysWhyAndTheOthersAreShown() {
        tell();
        rehearsal.document.apply(new SetAsOf(LATER));
        var group = rehearsal.document.scenario().fleet().getFirst();
        rehearsal.document.apply(new ReplaceGroup(0, group.withInstanceType("m7g.large")));
        begin();
        assertThat(talk.pageProperty().get().title()).isEqualTo("One");
        assertThat(talk.pageProperty().get().obstacle()).isEqualTo(
                "Not on 6 Jun 2018: m7g.large is not among the 13 instance types known for that day "
                        + "(limits of 28 Jun 2018).");
        talk.last();
        assertThat(talk.pageProperty().get().obstacle()).isEmpty();
        assertThat(scene().lens()).isEqualTo(Lens.COST);
    }

    @Test
    void theTimeOfTheScriptIsShown() {
        rehearsal.document.apply(new AddScriptEntry(new LoseInstance(10, 0)));
        rehearsal.document.show(rehearsal.document.scenario().view().withLens(Lens.LIFECYCLE));
        rehearsal.lifecycle.scrub(65);
        rehearsal.story.add();
        rehearsal.lifecycle.scrub(0);
        begin();
        assertThat(talk.pageProperty().get().time()).isEqualTo("1:05 from the start");
        assertThat(Objects.requireNonNull(scene().eks().side().moment()).seconds()).isEqualTo(65);
    }

    @Test
    void withoutAStoryTheViewIsShownAsItIs() {
        rehearsal.document.show(rehearsal.document.scenario().view().withLens(Lens.TRAFFIC));
        rehearsal.drawing.look(CLOSE);
        begin();
        assertThat(talk.pageProperty().get()).isEqualTo(
                new Page("The article", "", "AWS as of 6 June 2018", "", "", ""));
        assertThat(talk.hintProperty().get()).contains("Story");
        assertThat(talk.captions()).isEqualTo(List.of(""));
        assertThat(talk.projection().drawing().camera()).isEqualTo(CLOSE);
        talk.next();
        assertThat(talk.projection().playback().followedStep()).isEqualTo(1);
        assertThat(talk.hintProperty().get()).isEmpty();
        talk.back();
        talk.toggle();
        assertThat(talk.openProperty().get()).isFalse();
    }
}
