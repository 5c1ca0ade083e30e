package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.ScopeRow;
import dev.bayplan.controller.ledger.ScopeRow.Held;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Which security groups each workload asks for and gets, under both orchestrators.
final class ScopeTable extends GridPane {

    ScopeTable() {
        setId("scope");
        getStyleClass().add("table");
        getColumnConstraints().addAll(ComparisonPane.columns());
    }

    void show(List<ScopeRow> rows) {
        getChildren().clear();
        addRow(0, Parts.heading("ledger.scope"), ComparisonPane.runner("eks"), ComparisonPane.runner("ecs"));
        for (int i = 0; i < rows.size(); i++) {
            ScopeRow row = rows.get(i);
            Label asked = Parts.wrapped("small");
            asked.setText(Messages.text("ledger.scope.asked", row.asked()));
            addRow(i + 1, new VBox(CopiesTable.name(row.workload(), row.hue()), asked), held(row.eks()),
                    held(row.ecs()));
        }
    }

    private static Label held(Held held) {
        Label label = Parts.wrapped(held.exact() ? "value" : "problem");
        label.setText(held.groups());
        setHalignment(label, HPos.RIGHT);
        setValignment(label, VPos.TOP);
        return label;
    }
}
