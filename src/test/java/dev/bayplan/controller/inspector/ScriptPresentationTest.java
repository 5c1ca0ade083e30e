package dev.bayplan.controller.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A person lets things happen by hand.
class ScriptPresentationTest {

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    private final LifecyclePresentation lifecycle =
            new LifecyclePresentation(document, Samples.catalogs(), recomputation);
    private final Selection selection = new Selection(lifecycle.outcomeProperty());
    private final ScriptPresentation script =
            new ScriptPresentation(document, lifecycle.outcomeProperty(), selection);

    @Test
    void instanceIsLostWithOneEditAndIsBackWithUndo() {
        selection.targetProperty().set(new Target.Instance(Orchestrator.EKS, 0));
        assertThat(script.offeredProperty().get()).as("offers where no time is looked at").isEmpty();
        document.show(document.scenario().view().withLens(Lens.LIFECYCLE));
        script.add(script.offeredProperty().get().getFirst());
        assertThat(document.scenario().script()).containsExactly(new LoseInstance(0, 0));
        assertThat(script.entriesProperty().get()).containsExactly("0 s: i-1 is lost");
        assertThat(lifecycle.events()).isNotEmpty();
        document.undo();
        assertThat(document.scenario().script()).isEmpty();
        document.redo();
        script.remove(0);
        assertThat(document.scenario().script()).isEmpty();
    }

    @Test
    void podFailsAtTheTimeShown() {
        document.show(document.scenario().view().withLens(Lens.LIFECYCLE));
        lifecycle.scrub(20);
        var plan = Objects.requireNonNull(recomputation.outcomeProperty().get()).eks().plan();
        int slot = IntStream.range(0, plan.slots()).filter(s -> plan.workload(s) >= 0).findFirst().orElseThrow();
        selection.targetProperty().set(new Target.Slot(Orchestrator.EKS, slot));
        assertThat(script.offeredProperty().get()).hasSize(2);
        script.add(script.offeredProperty().get().getFirst());
        assertThat(document.scenario().script()).hasSize(1).first().isInstanceOf(FailReplica.class);
        assertThat(document.scenario().script().getFirst().at()).isEqualTo(20);
    }
}
