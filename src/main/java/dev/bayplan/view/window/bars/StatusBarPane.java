package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.StatusPresentation;
import dev.bayplan.view.window.parts.Parts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the bottom. Where it is too narrow, what is least urgent is cut first.
public final class StatusBarPane extends StatusRow {

    private static final double WIDEST_TOOLTIP = 640;

    /// @param notice what was done last; empty where nothing is to be told
    public StatusBarPane(StatusPresentation status, ObservableValue<String> notice) {
        super(
                text("status", status.summaryProperty(), "muted"),
                notice(notice),
                icon(text("status-warning", status.warningProperty(), "warning"), Feather.ALERT_TRIANGLE),
                catalogs(status));
    }

    /// A notice ends in the name of a file: its end is what matters.
    private static Label notice(ObservableValue<String> notice) {
        Label done = icon(text("status-notice", notice, "notice"), Feather.CHECK);
        done.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        return done;
    }

    private static Label catalogs(StatusPresentation status) {
        Label catalogs = Parts.label(status.catalogText(), "muted");
        catalogs.setId("status-catalogs");
        String sources = status.catalogSources();
        Tooltip tooltip = tooltip();
        tooltip.setText(sources.isEmpty() ? status.catalogText() : status.catalogText() + "\n" + sources);
        catalogs.setTooltip(tooltip);
        return catalogs;
    }

    private static Label icon(Label label, Ikon icon) {
        label.setGraphic(new FontIcon(icon));
        return label;
    }

    private static Label text(String id, ObservableValue<String> text, String style) {
        Label label = Parts.label("", style);
        label.setId(id);
        label.textProperty().bind(text);
        Parts.showWhile(label, text.map(shown -> !shown.isEmpty()));
        Tooltip whole = tooltip();
        whole.textProperty().bind(text);
        label.setTooltip(whole);
        return label;
    }

    private static Tooltip tooltip() {
        var tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST_TOOLTIP);
        return tooltip;
    }
}
