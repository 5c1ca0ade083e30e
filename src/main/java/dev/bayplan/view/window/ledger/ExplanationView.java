package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.Explanation;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import dev.bayplan.view.window.parts.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One number, large, with the reason for it below.
final class ExplanationView extends VBox {

    ExplanationView(Explanation explanation) {
        String runner = Styles.of(explanation.orchestrator());
        getStyleClass().addAll("explanation", runner);
        Label title = line(explanation.title(), "strong");
        Label count = Parts.label(explanation.count(), "count");
        count.setId("limit-" + runner);
        count.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, title, Parts.spacer(), count);
        head.setAlignment(Pos.BASELINE_LEFT);
        Label bound = line(explanation.bound(), "bound");
        bound.setId("bound-" + runner);
        getChildren().addAll(
                head,
                line(explanation.named(), "sum"),
                bound,
                line(explanation.article(), "muted"));
        explanation.remarks().forEach(remark -> getChildren().add(line(remark, "warning")));
        getChildren().add(
                line(Messages.text("ledger.sourceIs", explanation.source()), "source"));
    }

    private static Label line(String text, String... styles) {
        Label label = Parts.wrapped(styles);
        label.setText(text);
        return label;
    }
}
