package dev.bayplan.view.window.export;

import dev.bayplan.controller.export.ExportPresentation;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.io.ByteArrayInputStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/// Lets the user choose how the drawing is taken away, shows how it will look, and how far it has come.
public final class ExportDialog {

    private static final double PREVIEW_WIDTH = 672;
    private static final double PREVIEW_HEIGHT = 378;
    private static final double ROOM_TO_TELL = 126;
    private static final double REMARK_HEIGHT = 30;

    private final Stage stage = new Stage();
    private final ExportPresentation export;

    public ExportDialog(Stage owner, ExportPresentation export) {
        this.export = export;
        var root = new BorderPane();
        root.getStyleClass().addAll("window", "export");
        var rows = new ChoiceRows(export.choices());
        rows.disableProperty().bind(export.busyProperty());
        root.setLeft(rows);
        root.setCenter(preview());
        root.setBottom(foot());
        var scene = new Scene(root);
        Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Messages.text("export.title"));
        stage.setScene(scene);
        stage.setResizable(false);
        stage.setOnCloseRequest(_ -> export.cancel());
    }

    /// Shows the dialog; the window below it waits.
    public void show() {
        stage.show();
    }

    private Node preview() {
        var view = new ImageView();
        view.setId("export-preview");
        view.setAccessibleText(Messages.text("export.preview"));
        export.preview().pictureProperty().subscribe(png -> view.setImage(png.length == 0
                ? null
                : new Image(new ByteArrayInputStream(png), 2 * PREVIEW_WIDTH, 2 * PREVIEW_HEIGHT, true, true)));
        view.setFitWidth(PREVIEW_WIDTH);
        view.setFitHeight(PREVIEW_HEIGHT);
        view.setSmooth(true);
        var numbers = new TextArea();
        numbers.setId("export-numbers");
        numbers.setEditable(false);
        numbers.getStyleClass().add("code");
        numbers.setAccessibleText(Messages.text("export.preview"));
        numbers.textProperty().bind(export.preview().numbersProperty());
        Parts.showWhile(numbers, export.preview().numbersProperty().isNotEmpty());
        var preview = new StackPane(view, numbers);
        preview.getStyleClass().add("export-preview");
        preview.setMinSize(PREVIEW_WIDTH + 2, PREVIEW_HEIGHT + 2);
        preview.setMaxSize(PREVIEW_WIDTH + 2, PREVIEW_HEIGHT + 2);
        var notice = Parts.wrapped("notice");
        notice.setId("export-notice");
        notice.textProperty().bind(export.noticeProperty());
        Parts.showWhile(notice, export.noticeProperty().isNotEmpty());
        var right = new VBox(8, preview, below(), notice, Parts.problem("export", export.problemProperty()));
        right.getStyleClass().add("export-right");
        right.setMaxWidth(PREVIEW_WIDTH + 2);
        // What is told comes when the window has its size.
        right.setMinHeight(PREVIEW_HEIGHT + ROOM_TO_TELL);
        return right;
    }

    /// What is to be known of the preview, and a way to its other pages.
    private Node below() {
        var remark = Parts.label("", "muted");
        remark.setId("export-remark");
        remark.textProperty().bind(export.preview().remarkProperty());
        Button back = Parts.iconButton("export-back", Feather.CHEVRON_LEFT, "export.back");
        back.setOnAction(_ -> export.preview().turn(-1));
        Button forth = Parts.iconButton("export-forth", Feather.CHEVRON_RIGHT, "export.forth");
        forth.setOnAction(_ -> export.preview().turn(1));
        Parts.showWhile(back, export.preview().pagedProperty());
        Parts.showWhile(forth, export.preview().pagedProperty());
        var row = new HBox(8, back, forth, remark);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(REMARK_HEIGHT);
        return row;
    }

    private Node foot() {
        var progress = new ProgressBar();
        progress.setId("export-progress");
        progress.progressProperty().bind(export.progressProperty());
        progress.visibleProperty().bind(export.busyProperty());
        Button cancel = button("export-cancel", "export.cancel", export::cancel);
        cancel.visibleProperty().bind(export.busyProperty());
        Button copy = button("export-copy", "export.copy", export::copy);
        copy.disableProperty().bind(export.busyProperty().or(export.preview().numbersProperty().isNotEmpty()));
        Button save = button("export-save", "export.save", export::save);
        save.setDefaultButton(true);
        save.disableProperty().bind(export.busyProperty());
        Button close = button("export-close", "export.close", this::leave);
        var foot = new HBox(8, progress, cancel, Parts.spacer(), close, copy, save);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("export-foot");
        return foot;
    }

    private static Button button(String id, String key, Runnable action) {
        var button = new Button(Messages.text(key));
        button.setId(id);
        button.setMinWidth(Label.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void leave() {
        export.cancel();
        stage.close();
    }
}
