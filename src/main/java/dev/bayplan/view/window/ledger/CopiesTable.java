package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.CopiesRow;
import dev.bayplan.controller.ledger.CopiesRow.Copies;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import dev.bayplan.view.window.parts.Swatch;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// How many copies of each workload alone fit, under both orchestrators.
final class CopiesTable extends GridPane {

    CopiesTable() {
        getStyleClass().add("table");
        getColumnConstraints().addAll(ComparisonPane.columns());
    }

    void show(List<CopiesRow> rows) {
        getChildren().clear();
        Label heading = Parts.heading("ledger.copies");
        heading.setTooltip(new Tooltip(Messages.text("ledger.copies.explanation")));
        addRow(0, heading, ComparisonPane.runner("eks"), ComparisonPane.runner("ecs"));
        for (int i = 0; i < rows.size(); i++) {
            CopiesRow row = rows.get(i);
            addRow(i + 1, name(row.workload(), row.hue()), copies(row.eks()), copies(row.ecs()));
        }
    }

    /// {@return the name of a workload with its colour before it}
    static Label name(String workload, Hue hue) {
        Label name = Parts.label(workload, "value");
        name.setTooltip(new Tooltip(workload));
        name.setGraphic(Swatch.square(hue));
        name.setGraphicTextGap(8);
        return name;
    }

    private static VBox copies(Copies copies) {
        Label count = Parts.label(copies.count(), "strong");
        Label bound = Parts.label(copies.bound(), "small");
        bound.setMinWidth(USE_PREF_SIZE);
        Tooltip arithmetic = new Tooltip(copies.arithmetic());
        count.setTooltip(arithmetic);
        bound.setTooltip(arithmetic);
        var cell = new VBox(count, bound);
        cell.setAlignment(Pos.TOP_RIGHT);
        setHalignment(cell, HPos.RIGHT);
        return cell;
    }
}
