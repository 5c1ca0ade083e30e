package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.AdvicePresentation;
import dev.bayplan.controller.ledger.AdviceRow;
import dev.bayplan.controller.ledger.Explanation;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.view.window.parts.Styles;
import javafx.collections.ObservableList;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One number with the reason for it, and what would raise it.
final class ExplanationSection extends VBox {

    private final StackPane explanation = new StackPane();

    ExplanationSection(Orchestrator orchestrator, AdvicePresentation advice) {
        getStyleClass().add("explained");
        var list = new AdviceList("advice-" + Styles.of(orchestrator), "advice.heading", advice);
        getChildren().addAll(explanation, list);
        ObservableList<AdviceRow> rows = advice.ofInstance(orchestrator);
        rows.subscribe(() -> list.show(rows));
        list.show(rows);
    }

    void show(Explanation newest) {
        explanation.getChildren().setAll(new ExplanationView(newest));
    }
}
