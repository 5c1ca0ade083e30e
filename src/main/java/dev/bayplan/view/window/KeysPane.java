package dev.bayplan.view.window;

import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What every key does, over the drawing.
final class KeysPane extends VBox {

    private static final String BETWEEN = "\\|";

    /// @param open whether it is there
    KeysPane(BooleanProperty open) {
        setId("keys-pane");
        getStyleClass().addAll("keys-pane");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.CENTER);
        var table = new GridPane();
        table.getStyleClass().add("keys-table");
        Messages.text("keys.table").lines().forEach(line -> {
            String[] cells = line.split(BETWEEN, 2);
            var key = Parts.label(cells[0].strip(), "code", "strong");
            key.setMinWidth(USE_PREF_SIZE);
            table.addRow(table.getRowCount(), key, Parts.label(cells[1].strip(), "value"));
        });
        getChildren().addAll(Parts.heading("keys.title"), table, Parts.label(Messages.text("keys.close"), "small"));
        Parts.showWhile(this, open);
    }
}
