package dev.bayplan.view.window.inspector;

import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What there is to know before numbers are trusted, a line each; takes no room where there is nothing.
final class NoticeLines extends VBox {

    NoticeLines(String id, ObservableValue<List<String>> notices) {
        setId("notices-" + id);
        getStyleClass().add("notices");
        Parts.showWhile(this, notices.map(lines -> !lines.isEmpty()));
        notices.subscribe(lines -> getChildren().setAll(lines.stream().map(NoticeLines::line).toList()));
    }

    private static Node line(String text) {
        Label line = Parts.wrapped("warning");
        line.setText(text);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox row = Parts.row(new FontIcon(Feather.ALERT_TRIANGLE), line);
        row.getStyleClass().add("notice-line");
        return row;
    }
}
