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
import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.script.VersionHealth;
import java.util.List;
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
        assertThat(script.entries().rows()).hasSize(1);
        assertThat(script.entries().rows().getFirst().textProperty().get()).isEqualTo("0 s: i-1 is lost");
        assertThat(lifecycle.events()).isNotEmpty();
        document.undo();
        assertThat(document.scenario().script()).isEmpty();
        document.redo();
        script.entries().rows().getFirst().remove();
        assertThat(document.scenario().script()).isEmpty();
    }

    @Test
    void podFailsAtTheTimeShown() {
        document.show(document.scenario().view().withLens(Lens.LIFECYCLE));
        lifecycle.scrub(20);
        var plan = Objects.requireNonNull(recomputation.outcomeProperty().get()).eks().plan();
        int slot = IntStream.range(0, plan.slots()).filter(s -> plan.workload(s) >= 0).findFirst().orElseThrow();
        selection.targetProperty().set(new Target.Slot(Orchestrator.EKS, slot));
        assertThat(script.offeredProperty().get()).hasSize(3);
        script.add(script.offeredProperty().get().getFirst());
        assertThat(document.scenario().script()).hasSize(1).first().isInstanceOf(FailReplica.class);
        assertThat(document.scenario().script().getFirst().at()).isEqualTo(20);
    }

    @Test
    void loadCurveIsMadeByHandAndEveryNumberOfItChanged() {
        ScriptEntryFields entry = added(ScriptForm.RAMP);
        entry.at().commit("60");
        entry.load().high().commit("1,500");
        entry.load().seconds().commit("120");
        assertThat(entry.textProperty().get())
                .isEqualTo("60 s: load of web: 100 to 1,500 a second within 120 s");
        entry.workload().choose("api");
        entry.load().form().choose(ScriptForm.STEPS);
        assertThat(entry.load().steps().textProperty().get()).isEqualTo("0: 100; 120: 1500");
        entry.load().steps().commit("0: 50; 30: 2,000;90:10");
        assertThat(document.scenario().script()).containsExactly(new LoadCurve(
                60, "api", new Load.Steps(List.of(0, 30, 90), List.of(50, 2_000, 10))));
        entry.load().form().choose(ScriptForm.DAY);
        entry.load().low().commit("5");
        assertThat(document.scenario().script())
                .containsExactly(new LoadCurve(60, "api", new Load.Day(5, 50, 180)));
        document.undo();
        document.undo();
        assertThat(entry.formProperty().get()).isEqualTo(ScriptForm.STEPS);
    }

    @Test
    void badInputIsRefusedAtItsFieldAndChangesNothing() {
        ScriptEntryFields entry = added(ScriptForm.STEPS);
        var before = document.scenario();
        entry.load().steps().commit("0: 100; soon: 5");
        assertThat(entry.load().steps().problemProperty().get())
                .isEqualTo("Must be steps such as 0: 100; 60: 400, but is \"soon: 5\".");
        entry.load().steps().commit("30: 100");
        assertThat(entry.load().steps().problemProperty().get())
                .isEqualTo("Must be 0 s at the first step, but is 30 s.");
        entry.load().steps().commit("0: 100; 50: 1; 40: 2");
        assertThat(entry.load().steps().problemProperty().get()).contains("51 to");
        entry.at().commit("-1");
        assertThat(entry.at().problemProperty().get()).isNotEmpty();
        ScriptEntryFields lost = added(ScriptForm.LOSE_INSTANCE);
        lost.instance().commit("99");
        assertThat(lost.instance().problemProperty().get()).isEqualTo("Must be from 1 to 3, but is 99.");
        lost.remove();
        assertThat(document.scenario()).isEqualTo(before);
    }

    @Test
    void aZoneComesBackAndAVersionNeverBecomesReady() {
        ScriptEntryFields zone = added(ScriptForm.LOSE_ZONE);
        zone.restored().commit("600");
        ScriptEntryFields version = added(ScriptForm.DEPLOY_VERSION);
        version.health().choose(VersionHealth.CRASHES);
        ScriptEntryFields failed = added(ScriptForm.FAIL_REPLICA);
        failed.replica().commit("2");
        assertThat(document.scenario().script()).containsExactly(
                new LoseZone(0, document.scenario().zones().getFirst().name(), 600),
                new DeployVersion(0, "web", VersionHealth.CRASHES), new FailReplica(0, "web", 2));
        zone.remove();
        assertThat(zone.formProperty().get()).as("the entry that took its place")
                .isEqualTo(ScriptForm.DEPLOY_VERSION);
    }

    private ScriptEntryFields added(ScriptForm form) {
        script.add(form);
        return script.entries().rows().getLast();
    }
}
