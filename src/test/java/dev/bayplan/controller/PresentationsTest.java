package dev.bayplan.controller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.bars.TimelinePresentation;
import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.inspector.Detail;
import dev.bayplan.controller.inspector.Field;
import dev.bayplan.controller.inspector.Figure;
import dev.bayplan.controller.inspector.InspectorPresentation;
import dev.bayplan.controller.inspector.Selected;
import dev.bayplan.controller.ledger.ComparisonPresentation;
import dev.bayplan.controller.ledger.ComparisonRow;
import dev.bayplan.controller.ledger.Explanation;
import dev.bayplan.controller.ledger.LedgerPresentation;
import dev.bayplan.model.scenario.Edit.RemoveGroup;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PresentationsTest {

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    private final Selection selection = new Selection(recomputation.outcomeProperty());
    private final InspectorPresentation inspector = new InspectorPresentation(
            document, Samples.catalogs(), recomputation.outcomeProperty(), selection);
    private final LedgerPresentation ledger =
            new LedgerPresentation(document, recomputation.outcomeProperty(), selection);
    private final ComparisonPresentation comparison = new ComparisonPresentation(
            document, recomputation.outcomeProperty(), new SimpleObjectProperty<>(), selection);
    private final TimelinePresentation timeline = new TimelinePresentation(document, Samples.catalogs());

    @Test
    void anEditMovesEverythingAtOnce() {
        field().commit("m5.xlarge");
        assertThat(ledger.explanations()).extracting(Explanation::count).containsExactly("58", "3");
        assertThat(row("placed", ComparisonRow::eks)).isEqualTo("90 / 90");
        assertThat(inspector.fleet().rows().getFirst().ipv4PerEni().field().textProperty().get()).isEqualTo("15");
        document.undo();
        assertThat(ledger.explanations()).extracting(Explanation::count).containsExactly("29", "2");
    }

    @Test
    void aDateWithoutTheFleetsTypeIsRefusedByName() {
        timeline.choose(timeline.last());
        field().commit("m7g.large");
        timeline.choose(LocalDate.of(2018, 12, 31));
        assertThat(timeline.refusalProperty().get().text())
                .startsWith("Not on 31 Dec 2018: m7g.large is not among the 13");
        assertThat(timeline.asOfProperty().get()).isEqualTo(timeline.last());
    }

    @Test
    void theSelectionSaysWhatItHoldsAndEndsWithWhatItWas() {
        selection.targetProperty().set(new Target.Slot(Orchestrator.EKS, 1));
        assertThat(inspector.selectedProperty().get().heading()).isEqualTo("Pod web-1");
        assertThat(inspector.selectedProperty().get().details())
                .contains(new Detail("Groups held", "sg-node", false),
                        new Detail("Did not ask for", "sg-node", true));
        document.apply(new RemoveGroup(0));
        assertThat(selection.targetProperty().get()).isNull();
        assertThat(inspector.selectedProperty().get()).isEqualTo(Selected.NOTHING);
        assertThat(ledger.explanations()).isEmpty();
    }

    @Test
    void aFigureEditedByHandSaysSoAndGoesBack() {
        Figure enis = inspector.fleet().rows().getFirst().enis();
        enis.field().commit("4");
        assertThat(enis.editedProperty().get()).isTrue();
        assertThat(ledger.explanations().getLast().count()).isEqualTo("3");
        enis.restore();
        assertThat(enis.editedProperty().get()).isFalse();
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    private Field field() {
        return inspector.fleet().rows().getFirst().instanceType();
    }

    private String row(String key, Function<ComparisonRow, String> side) {
        return comparison.rows().stream().filter(row -> row.key().equals(key)).map(side).findFirst().orElseThrow();
    }
}
