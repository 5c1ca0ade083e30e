package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Detail;
import dev.bayplan.controller.inspector.Selected;
import dev.bayplan.view.window.parts.Parts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is known about the selection, in little room: line by line, in two columns.
public final class SelectedSection extends VBox {

    private static final int COLUMNS = 2;

    /// Leaves fleet, zones and workloads their room in a low window.
    private static final double MOST_HEIGHT = 132;

    private final Label heading = Parts.wrapped();
    private final GridPane lines = new GridPane(8, 2);

    public SelectedSection(ObservableValue<Selected> selected) {
        getStyleClass().addAll("section", "selected-section");
        setMinHeight(USE_PREF_SIZE);
        heading.setId("selected");
        lines.getStyleClass().add("details");
        for (int column = 0; column < COLUMNS; column++) {
            var label = new ColumnConstraints();
            label.setMinWidth(USE_PREF_SIZE);
            var value = new ColumnConstraints();
            value.setHgrow(Priority.ALWAYS);
            lines.getColumnConstraints().addAll(label, value);
        }
        Label caption = Parts.heading("inspector.section.selected");
        caption.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, caption, heading);
        head.setAlignment(Pos.BASELINE_LEFT);
        var scroll = new ScrollPane(lines);
        scroll.setId("selected-scroll");
        scroll.getStyleClass().add("selected-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.setMaxHeight(MOST_HEIGHT);
        lines.heightProperty().subscribe(height -> scroll.setPrefHeight(Math.min(MOST_HEIGHT, height.doubleValue())));
        Parts.showWhile(scroll, selected.map(what -> !what.details().isEmpty()));
        getChildren().addAll(head, scroll);
        selected.subscribe(this::show);
    }

    private void show(Selected selected) {
        heading.setText(selected.heading());
        heading.getStyleClass().setAll("label", selected.details().isEmpty() ? "muted" : "strong");
        lines.getChildren().clear();
        int rows = Math.ceilDiv(selected.details().size(), COLUMNS);
        for (int i = 0; i < selected.details().size(); i++) {
            Detail detail = selected.details().get(i);
            Label label = Parts.label(detail.label(), "caption");
            GridPane.setValignment(label, VPos.TOP);
            Label value = Parts.wrapped(detail.warning() ? "problem" : "value");
            value.setText(detail.value());
            GridPane.setValignment(value, VPos.TOP);
            lines.add(label, i / rows * 2, i % rows);
            lines.add(value, i / rows * 2 + 1, i % rows);
        }
    }
}
