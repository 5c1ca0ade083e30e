package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Detail;
import dev.bayplan.controller.inspector.Selected;
import dev.bayplan.view.window.parts.Parts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What is known about the selection.
public final class SelectedSection extends VBox {

    private static final double LABEL = 96;

    private final Label heading = Parts.wrapped();
    private final GridPane lines = new GridPane(8, 4);

    public SelectedSection(ObservableValue<Selected> selected) {
        getStyleClass().addAll("section", "selected-section");
        setMinHeight(USE_PREF_SIZE);
        heading.setId("selected");
        lines.getColumnConstraints().add(new ColumnConstraints(LABEL));
        getChildren().addAll(Parts.heading("inspector.section.selected"), heading, lines);
        selected.subscribe(this::show);
    }

    private void show(Selected selected) {
        heading.setText(selected.heading());
        heading.getStyleClass().setAll("label", selected.details().isEmpty() ? "muted" : "strong");
        lines.getChildren().clear();
        for (int row = 0; row < selected.details().size(); row++) {
            Detail detail = selected.details().get(row);
            Label label = Parts.label(detail.label(), "caption");
            GridPane.setValignment(label, VPos.TOP);
            Label value = Parts.wrapped(detail.warning() ? "problem" : "value");
            value.setText(detail.value());
            lines.addRow(row, label, value);
        }
    }
}
