package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.ComparisonPresentation;
import dev.bayplan.controller.ledger.ComparisonRow;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Both orchestrators in numbers, side by side.
public final class ComparisonPane extends VBox {

    /// How the id of what shows the sums of a row begins; its key follows.
    public static final String WHY = "why-";

    private static final double NUMBER = 84;

    private final ComparisonPresentation comparison;
    private final GridPane table = new GridPane();
    private final List<Label> eks = new ArrayList<>();
    private final List<Label> ecs = new ArrayList<>();
    private final List<Label> notes = new ArrayList<>();
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
        List<String> lines = rows.stream()
                .map(row -> row.key() + row.note().isEmpty() + row.hasWhy() + row.eksWhy() + row.ecsWhy())
                .toList();
        if (!lines.equals(shown)) {
            build(rows);
            shown = lines;
        }
        for (int i = 0; i < rows.size(); i++) {
            eks.get(i).setText(rows.get(i).eks());
            ecs.get(i).setText(rows.get(i).ecs());
            notes.get(i).setText(rows.get(i).note());
        }
    }

    private void build(List<ComparisonRow> rows) {
        table.getChildren().clear();
        eks.clear();
        ecs.clear();
        notes.clear();
        table.addRow(0, Parts.heading("comparison.heading"), runner("eks"), runner("ecs"));
        for (ComparisonRow row : rows) {
            Node label = label(row);
            eks.add(value(row.key() + "-eks", row.eks()));
            ecs.add(value(row.key() + "-ecs", row.ecs()));
            table.addRow(table.getRowCount(), label, eks.getLast(), ecs.getLast());
            notes.add(note(row));
            if (!row.note().isEmpty()) {
                table.add(notes.getLast(), 0, table.getRowCount(), GridPane.REMAINING, 1);
            }
            why(row, "eks", row.eksWhy());
            why(row, "ecs", row.ecsWhy());
        }
    }

    /// {@return the name of a row; pressed, it shows or hides the sums behind the figures}
    private Node label(ComparisonRow row) {
        var explanation = new Tooltip(row.explanation());
        explanation.setWrapText(true);
        explanation.setMaxWidth(320);
        if (!row.hasWhy()) {
            Label label = Parts.wrapped("value");
            label.setText(row.label());
            label.setTooltip(explanation);
            return label;
        }
        var label = new Button(row.label());
        label.setId(WHY + row.key());
        label.getStyleClass().setAll("why");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        label.setTooltip(explanation);
        label.setOnAction(_ -> comparison.toggle(row.key()));
        return label;
    }

    private void why(ComparisonRow row, String orchestrator, List<String> lines) {
        if (!lines.isEmpty()) {
            Label why = Parts.wrapped("small");
            why.setText(String.join("\n", lines));
            why.setId(row.key() + "-why-" + orchestrator);
            var box = new VBox(why);
            box.getStyleClass().addAll("ledger-line", orchestrator);
            table.add(box, 0, table.getRowCount(), GridPane.REMAINING, 1);
        }
    }

    private static Label value(String id, String text) {
        Label value = Parts.label(text, "strong");
        value.setId(id);
        value.setWrapText(true);
        value.setTextAlignment(TextAlignment.RIGHT);
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
