package dev.bayplan.controller.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Samples;
import dev.bayplan.model.scenario.Camera;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Edit.ReplaceGroup;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.model.scenario.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Steps are made from what the window shows, and edited.
class StoryPresentationTest {

    private final Rehearsal rehearsal = new Rehearsal(Samples.article());
    private final StoryPresentation story = rehearsal.story;

    private List<StoryStep> steps() {
        return rehearsal.document.scenario().story();
    }

    private void look(Lens lens) {
        rehearsal.document.show(rehearsal.document.scenario().view().withLens(lens));
    }

    @Test
    void aStepKeepsAllThatTheWindowShows() {
        look(Lens.TRAFFIC);
        rehearsal.document.show(rehearsal.document.scenario().view().withHeat(true));
        rehearsal.selection.targetProperty().set(new Target.Slot(Orchestrator.EKS, 3));
        rehearsal.selection.carriedProperty().set(new Carried.Group("sg-web"));
        rehearsal.playback.step();
        rehearsal.playback.step();
        rehearsal.drawing.zoomAt(100, 100, 2);
        story.add();
        StoryStep step = steps().getFirst();
        assertThat(step.title()).isEqualTo("How a request travels");
        assertThat(step.asOf()).isEqualTo(Samples.ARTICLE_DAY);
        assertThat(step.lens()).isEqualTo(Lens.TRAFFIC);
        assertThat(step.heat()).isTrue();
        assertThat(step.selected()).isEqualTo(new Target.Slot(Orchestrator.EKS, 3));
        assertThat(step.carried()).isEqualTo(new Carried.Group("sg-web"));
        assertThat(step.flowStep()).isEqualTo(2);
        assertThat(step.camera().zoom()).isEqualTo(2);
        assertThat(step.eks()).isEqualTo(rehearsal.document.scenario().eks());
        assertThat(rehearsal.playback.followedStep()).as("goes on undisturbed").isEqualTo(2);
    }

    @Test
    void theWholeDrawingIsKeptAsThatAndWhereNoneIsFollowedNoStepIs() {
        look(Lens.TRAFFIC);
        story.add();
        assertThat(steps().getFirst().camera()).isEqualTo(Camera.WHOLE);
        assertThat(steps().getFirst().flowStep()).isZero();
    }

    @Test
    void stepsAreTitledMovedReplacedAndTakenOutEachWithOneUndo() {
        story.add();
        look(Lens.COST);
        story.add();
        assertThat(story.selectedProperty().get()).isEqualTo(1);
        assertThat(story.rows()).extracting(StepRow::about)
                .containsExactly("6 Jun 2018 · Network", "6 Jun 2018 · Cost");
        story.title().commit("What it costs");
        story.caption().commit("Not much.");
        story.move(-1);
        assertThat(story.rows()).extracting(StepRow::title)
                .containsExactly("What it costs", "Where every address goes");
        assertThat(story.selectedProperty().get()).isZero();
        assertThat(story.caption().textProperty().get()).isEqualTo("Not much.");
        story.move(-1);
        look(Lens.IAM);
        story.replaceByView();
        assertThat(steps().getFirst().lens()).isEqualTo(Lens.IAM);
        assertThat(steps().getFirst().caption()).isEqualTo("Not much.");
        story.remove();
        assertThat(story.rows()).extracting(StepRow::number).containsExactly(1);
        rehearsal.document.undo();
        rehearsal.document.undo();
        rehearsal.document.undo();
        assertThat(story.rows()).extracting(StepRow::title)
                .containsExactly("Where every address goes", "What it costs");
        rehearsal.document.undo();
        rehearsal.document.undo();
        rehearsal.document.undo();
        rehearsal.document.undo();
        assertThat(steps()).isEmpty();
        assertThat(story.selectedProperty().get()).isEqualTo(StoryPresentation.NONE);
        assertThat(rehearsal.document.modifiedProperty().get()).isFalse();
    }

    @Test
    void aTitleThatIsRefusedIsExplainedAtItsField() {
        story.add();
        story.title().commit("  ");
        assertThat(story.title().problemProperty().get()).isEqualTo("Must be a name, but is blank.");
        story.caption().commit("x".repeat(601));
        assertThat(story.caption().problemProperty().get())
                .isEqualTo("Must be at most 600 characters long, but is 601 long.");
        assertThat(steps().getFirst().caption()).isEmpty();
    }

    @Test
    void aStoryHasAnEnd() {
        for (int n = 0; n < 100; n++) {
            story.add();
        }
        assertThat(story.problemProperty().get()).isEmpty();
        story.add();
        assertThat(story.problemProperty().get()).isEqualTo("A story has 0 to 100 steps, not 101.");
    }

    @Test
    void whatCannotBeShownAnyMoreSaysSoInTheList() {
        story.add();
        rehearsal.document.apply(new SetAsOf(LocalDate.of(2026, 8, 2)));
        var group = rehearsal.document.scenario().fleet().getFirst();
        rehearsal.document.apply(new ReplaceGroup(0, group.withInstanceType("m7g.large")));
        story.add();
        assertThat(story.rows().getFirst().obstacle()).startsWith("Not on 6 Jun 2018: m7g.large is not among");
        assertThat(story.rows().getLast().obstacle()).isEmpty();
        story.select(0);
        assertThat(story.obstacleProperty().get()).isEqualTo(story.rows().getFirst().obstacle());
    }
}
