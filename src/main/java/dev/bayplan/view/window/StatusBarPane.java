package dev.bayplan.view.window;

import dev.bayplan.controller.StatusPresentation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the bottom.
final class StatusBarPane extends HBox {

    StatusBarPane(StatusPresentation status) {
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
        Label catalogs = Parts.label(status.catalogText(), "muted");
        catalogs.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(summary, warning, Parts.spacer(), catalogs);
    }
}
