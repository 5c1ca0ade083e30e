package dev.bayplan.controller.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Edit.AddZone;
import dev.bayplan.model.scenario.Edit.ReplaceGroup;
import dev.bayplan.model.scenario.Edit.ReplaceWorkload;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import dev.bayplan.model.scenario.Edit.SetTitle;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final int EDITS = 1_000;

    private final Document document = new Document(Samples.article(), Samples.catalogs());

    @Test
    void aThousandEditsAreUndoneBackToTheStartAndRedoneToTheEnd() {
        List<Scenario> states = new ArrayList<>();
        states.add(document.scenario());
        var random = new Random(1);
        while (states.size() <= EDITS) {
            document.apply(randomEdit(random));
            if (!document.scenario().equals(states.getLast())) {
                states.add(document.scenario());
            }
        }
        for (Scenario state : states.reversed()) {
            assertThat(document.scenario()).isEqualTo(state);
            document.undo();
        }
        assertThat(document.canUndoProperty().get()).isFalse();
        assertThat(document.modifiedProperty().get()).isFalse();
        for (Scenario state : states) {
            assertThat(document.scenario()).isEqualTo(state);
            document.redo();
        }
        assertThat(document.canRedoProperty().get()).isFalse();
    }

    @Test
    void anEditAfterUndoForgetsWhatWasUndone() {
        document.apply(new SetTitle("one"));
        document.undo();
        document.apply(new SetTitle("two"));
        document.redo();
        assertThat(document.scenario().title()).isEqualTo("two");
        assertThat(document.canRedoProperty().get()).isFalse();
    }

    @Test
    void anEditThatChangesNothingIsNotRecorded() {
        document.apply(new SetTitle(document.scenario().title()));
        assertThat(document.canUndoProperty().get()).isFalse();
    }

    @Test
    void anEditThatTheScenarioRefusesChangesNothing() {
        for (int zones = document.scenario().zones().size(); zones < Scenario.MOST_ZONES; zones++) {
            document.apply(new AddZone());
        }
        Scenario before = document.scenario();
        assertThatThrownBy(() -> document.apply(new AddZone())).isInstanceOf(InvalidValueException.class);
        assertThat(document.scenario()).isSameAs(before);
    }

    @Test
    void anInstanceTypeThatItsDateDoesNotHaveIsRefused() {
        Scenario before = document.scenario();
        Edit edit = new ReplaceGroup(0, before.fleet().getFirst().withInstanceType("m7g.large"));
        assertThatThrownBy(() -> document.apply(edit)).hasMessageContaining("m7g.large");
        assertThat(document.scenario()).isSameAs(before);
        assertThat(document.canUndoProperty().get()).isFalse();
    }

    @Test
    void lookingIsNeitherRecordedNorUndone() {
        document.apply(new SetTitle("one"));
        document.show(document.scenario().view().withLens(Lens.TRAFFIC));
        document.undo();
        assertThat(document.scenario().title()).isEqualTo(Samples.article().title());
        assertThat(document.scenario().view().lens()).isEqualTo(Lens.TRAFFIC);
        assertThat(document.modifiedProperty().get()).isFalse();
    }

    @Test
    void modifiedMeansDifferentFromWhatWasSaved() {
        document.apply(new SetTitle("one"));
        assertThat(document.modifiedProperty().get()).isTrue();
        document.saved(Path.of("one.bayplan.json"));
        assertThat(document.modifiedProperty().get()).isFalse();
        assertThat(document.fileProperty().get()).isEqualTo(Path.of("one.bayplan.json"));
        document.undo();
        assertThat(document.modifiedProperty().get()).isTrue();
        document.redo();
        assertThat(document.modifiedProperty().get()).isFalse();
    }

    @Test
    void openingStartsAfresh() {
        document.apply(new SetTitle("one"));
        document.open(Samples.scenario(List.of()), null);
        assertThat(document.canUndoProperty().get()).isFalse();
        assertThat(document.modifiedProperty().get()).isFalse();
        assertThat(document.scenario().workloads()).isEmpty();
    }

    private Edit randomEdit(Random random) {
        Scenario now = document.scenario();
        return switch (random.nextInt(4)) {
            case 0 -> new SetTitle("title " + random.nextInt(100));
            case 1 -> new SetAsOf(LocalDate.of(2018, 6, 5).plusDays(random.nextInt(2_500)));
            case 2 -> new ReplaceWorkload(0, now.workloads().getFirst().withReplicas(random.nextInt(200)));
            default -> new ReplaceGroup(0, now.fleet().getFirst().withCount(random.nextInt(20)));
        };
    }

    @Test
    void whatWasOpenedOtherwiseThanItsFileHoldsItIsToBeSaved() {
        Path file = Path.of("early.bayplan.json");
        document.openChanged(Samples.article(), file);
        assertThat(document.modifiedProperty().get()).isTrue();
        document.apply(new SetTitle("one"));
        document.undo();
        assertThat(document.modifiedProperty().get()).isTrue();
        document.saved(file);
        assertThat(document.modifiedProperty().get()).isFalse();
    }
}
