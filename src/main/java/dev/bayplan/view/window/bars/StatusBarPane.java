package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.StatusPresentation;
import dev.bayplan.view.window.parts.Parts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the bottom.
public final class StatusBarPane extends HBox {

    /// @param notice what was done last; empty where nothing is to be told
    public StatusBarPane(StatusPresentation status, ObservableValue<String> notice) {
        getStyleClass().add("status");
        setAlignment(Pos.CENTER_LEFT);
        Label summary = Parts.label("", "muted");
        summary.setId("status");
        summary.textProperty().bind(status.summaryProperty());
        summary.setMinWidth(USE_PREF_SIZE);
        Label warning = Parts.label("", "warning");
        warning.setId("status-warning");
        warning.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        warning.textProperty().bind(status.warningProperty());
        Parts.showWhile(warning, status.warningProperty().map(text -> !text.isEmpty()));
        Label done = Parts.label("", "value");
        done.setId("status-notice");
        done.setGraphic(new FontIcon(Feather.CHECK));
        done.textProperty().bind(notice);
        Parts.showWhile(done, notice.map(text -> !text.isEmpty()));
        Label catalogs = Parts.label(status.catalogText(), "muted");
        catalogs.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(summary, done, warning, Parts.spacer(), catalogs);
    }
}
