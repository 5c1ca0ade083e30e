package dev.bayplan.controller.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.drawing.Delta;
import dev.bayplan.controller.drawing.PreviewPresentation;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Edit.ReplaceGroup;
import dev.bayplan.model.scenario.Edit.SetTitle;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import org.junit.jupiter.api.Test;

class PreviewTest {

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    private final Preview preview = document.preview();
    private final PreviewPresentation presentation = new PreviewPresentation(document, recomputation);

    @Test
    void lookingChangesWhatIsDrawnAndNothingElse() {
        preview.look("larger", type("m5.xlarge"));
        assertThat(drawnType()).isEqualTo("m5.xlarge");
        assertThat(presentation.ghostProperty().get()).isTrue();
        assertThat(presentation.deltas()).first().isEqualTo(new Delta(
                "placed", new Delta.Move("81 → 90", "+9"), new Delta.Move("6 → 9", "+3")));
        assertThat(document.scenario()).isEqualTo(Samples.article());
        assertThat(document.canUndoProperty().get()).isFalse();
        assertThat(document.modifiedProperty().get()).isFalse();
        preview.end();
        assertThat(drawnType()).isEqualTo("m5.large");
        assertThat(presentation.isOpen()).isFalse();
        assertThat(presentation.deltas()).isEmpty();
    }

    @Test
    void keepingIsOneStepOfUndo() {
        preview.look("larger", type("m5.xlarge"));
        preview.look("larger still", type("m5.2xlarge"));
        preview.keep();
        assertThat(document.scenario().fleet().getFirst().instanceType()).isEqualTo("m5.2xlarge");
        assertThat(drawnType()).isEqualTo("m5.2xlarge");
        assertThat(presentation.isOpen()).isFalse();
        assertThat(presentation.ghostProperty().get()).isFalse();
        document.undo();
        assertThat(document.scenario()).isEqualTo(Samples.article());
        assertThat(document.canUndoProperty().get()).isFalse();
        assertThat(drawnType()).isEqualTo("m5.large");
    }

    @Test
    void whatIsRefusedSaysWhyAndIsNotKept() {
        preview.look("newer", type("m7g.large"));
        assertThat(presentation.titleProperty().get()).isEqualTo("Preview: newer");
        assertThat(presentation.refusalProperty().get()).contains("m7g.large");
        assertThat(presentation.ghostProperty().get()).isFalse();
        preview.keep();
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    @Test
    void anotherEditEndsItAndAnotherLensDoesNot() {
        preview.look("larger", type("m5.xlarge"));
        document.show(document.scenario().view().withLens(Lens.TRAFFIC));
        assertThat(drawnType()).isEqualTo("m5.xlarge");
        document.apply(new SetTitle("other"));
        assertThat(presentation.isOpen()).isFalse();
        assertThat(drawnType()).isEqualTo("m5.large");
    }

    @Test
    void whatChangesNothingIsNotLookedAt() {
        preview.look("the same", type("m5.large"));
        assertThat(presentation.isOpen()).isFalse();
    }

    private Edit type(String name) {
        InstanceGroup group = document.scenario().fleet().getFirst();
        return new ReplaceGroup(0, group.withInstanceType(name));
    }

    private String drawnType() {
        Outcome shown = recomputation.shownProperty().get();
        return shown == null ? "" : shown.types().getFirst().name();
    }
}
