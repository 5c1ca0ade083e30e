package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.LedgerPresentation;
import dev.bayplan.view.window.parts.Parts;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What everything costs, part by part, and what that takes for granted.
final class CostSection extends VBox {

    private static final double BETWEEN = 20;

    private final VBox rows = new VBox();

    CostSection(LedgerPresentation ledger) {
        super(BETWEEN);
        var assumed = new VBox(Parts.heading("ledger.cost.assumed"), rows);
        assumed.setId("ledger-cost-assumed");
        assumed.getStyleClass().add("section");
        rows.getStyleClass().add("ledger-lines");
        getChildren().addAll(new LedgerLines("ledger.cost", ledger.cost()), assumed);
        show(ledger.costAssumptions());
        ledger.costAssumptions().subscribe(() -> show(ledger.costAssumptions()));
    }

    private void show(ObservableList<String> assumptions) {
        rows.getChildren().setAll(assumptions.stream().map(CostSection::line).toList());
    }

    private static Label line(String text) {
        Label line = Parts.wrapped("muted");
        line.setText(text);
        return line;
    }
}
