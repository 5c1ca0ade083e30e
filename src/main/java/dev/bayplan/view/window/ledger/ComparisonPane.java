package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.ComparisonPresentation;
import dev.bayplan.controller.ledger.ComparisonRow;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Both orchestrators in numbers, side by side.
final class ComparisonPane extends VBox {

    private static final double NUMBER = 72;

    private final ComparisonPresentation comparison;
    private final GridPane table = new GridPane();
    private final List<Label> eks = new ArrayList<>();
    private final List<Label> ecs = new ArrayList<>();
    private List<String> shown = List.of();

    ComparisonPane(ComparisonPresentation comparison) {
        this.comparison = comparison;
        getStyleClass().add("section");
        table.setId("comparison");
        table.getStyleClass().add("table");
        table.getColumnConstraints().addAll(columns());
        getChildren().add(table);
        comparison.rows().subscribe(this::show);
        show();
    }

    /// {@return a wide column for names and one for each orchestrator}
    static List<ColumnConstraints> columns() {
        var name = new ColumnConstraints(0, 0, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        return List.of(name, number(), number());
    }

    /// {@return the head of an orchestrator's column}
    static Label runner(String orchestrator) {
        return Parts.label(Messages.text("comparison.column." + orchestrator), "runner", orchestrator);
    }

    /// While requests run, figures change several times a second: only what differs is touched.
    private void show() {
        List<ComparisonRow> rows = List.copyOf(comparison.rows());
        List<String> lines = rows.stream().map(row -> row.key() + row.note()).toList();
        if (!lines.equals(shown)) {
            build(rows);
            shown = lines;
        }
        for (int i = 0; i < rows.size(); i++) {
            eks.get(i).setText(rows.get(i).eks());
            ecs.get(i).setText(rows.get(i).ecs());
        }
    }

    private void build(List<ComparisonRow> rows) {
        table.getChildren().clear();
        eks.clear();
        ecs.clear();
        table.addRow(0, Parts.heading("comparison.heading"), runner("eks"), runner("ecs"));
        for (ComparisonRow row : rows) {
            Label label = Parts.wrapped("value");
            label.setText(row.label());
            var explanation = new Tooltip(row.explanation());
            explanation.setWrapText(true);
            explanation.setMaxWidth(320);
            label.setTooltip(explanation);
            eks.add(value(row.key() + "-eks", row.eks()));
            ecs.add(value(row.key() + "-ecs", row.ecs()));
            table.addRow(table.getRowCount(), label, eks.getLast(), ecs.getLast());
            if (!row.note().isEmpty()) {
                table.add(note(row), 0, table.getRowCount(), GridPane.REMAINING, 1);
            }
        }
    }

    private static Label value(String id, String text) {
        Label value = Parts.label(text, "strong");
        value.setId(id);
        value.setMinWidth(USE_PREF_SIZE);
        return value;
    }

    private static Label note(ComparisonRow row) {
        Label note = Parts.wrapped("small");
        note.setId(row.key() + "-note");
        note.setText(row.note());
        GridPane.setValignment(note, VPos.TOP);
        return note;
    }

    private static ColumnConstraints number() {
        var number = new ColumnConstraints(NUMBER);
        number.setHalignment(HPos.RIGHT);
        return number;
    }
}
