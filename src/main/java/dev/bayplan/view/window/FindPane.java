package dev.bayplan.view.window;

import dev.bayplan.controller.drawing.FindPresentation;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The field over the drawing in which one types what to look for.
final class FindPane extends HBox {

    private static final int COLUMNS = 22;

    FindPane(FindPresentation find) {
        setId("find-pane");
        getStyleClass().add("find");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        var field = new TextField();
        field.setId("find");
        field.setPrefColumnCount(COLUMNS);
        field.setPromptText(Messages.text("find.prompt"));
        field.setAccessibleText(Messages.text("find.name"));
        field.setTooltip(new Tooltip(Messages.text("find.hint")));
        field.textProperty().bindBidirectional(find.textProperty());
        field.setOnAction(_ -> find.next());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                find.openProperty().set(false);
                event.consume();
            }
        });
        Label count = Parts.label("", "value");
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(find.countProperty());
        Button close = Parts.iconButton("close-find", Feather.X, "find.close");
        close.setOnAction(_ -> find.openProperty().set(false));
        getChildren().addAll(field, count, close);
        Parts.showWhile(this, find.openProperty());
        find.openProperty().subscribe(open -> {
            if (open) {
                field.requestFocus();
                field.selectAll();
            } else if (getScene() != null) {
                getScene().getRoot().requestFocus();
            }
        });
    }
}
