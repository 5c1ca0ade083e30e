package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.ScopeRow;
import dev.bayplan.controller.ledger.ScopeRow.Held;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Which security groups or roles each workload asks for and gets on instances of one group, under both orchestrators.
final class ScopeSection extends VBox {

    private static final double HELD = 92;

    private final GridPane table = new GridPane();

    /// @param key of the heading
    /// @param of  tells on which instances
    ScopeSection(String key, ObservableList<ScopeRow> rows, ObservableValue<String> of) {
        String id = key.substring(key.lastIndexOf('.') + 1);
        setId(id);
        getStyleClass().add("section");
        Label where = Parts.wrapped("small");
        where.setId(id + "-of");
        where.textProperty().bind(of);
        var name = new ColumnConstraints(0, 0, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        table.getStyleClass().addAll("table", "scope-table");
        table.getColumnConstraints().addAll(name, new ColumnConstraints(HELD), new ColumnConstraints(HELD));
        getChildren().addAll(Parts.heading(key), where, table);
        rows.subscribe(() -> show(rows));
        show(rows);
    }

    private void show(List<ScopeRow> rows) {
        table.getChildren().clear();
        table.addRow(0, new Label(), head("eks"), head("ecs"));
        for (int i = 0; i < rows.size(); i++) {
            ScopeRow row = rows.get(i);
            Label asked = Parts.wrapped("small");
            asked.setText(row.asked());
            table.addRow(
                    i + 1, new VBox(CopiesTable.name(row.workload(), row.hue()), asked), held(row.eks()),
                    held(row.ecs()));
        }
    }

    private static Label head(String orchestrator) {
        Label head = ComparisonPane.runner(orchestrator);
        GridPane.setHalignment(head, HPos.RIGHT);
        return head;
    }

    private static VBox held(Held held) {
        var cell = new VBox(right(held.names(), "value"));
        cell.setAlignment(Pos.TOP_RIGHT);
        List.of(held.tooWide(), held.lacking()).forEach(problem -> {
            if (!problem.isEmpty()) {
                cell.getChildren().add(right(problem, "problem", "small-problem"));
            }
        });
        return cell;
    }

    private static Label right(String text, String... styles) {
        Label label = Parts.wrapped(styles);
        label.setText(text);
        label.setTextAlignment(TextAlignment.RIGHT);
        label.setAlignment(Pos.TOP_RIGHT);
        return label;
    }
}
