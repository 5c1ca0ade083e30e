package dev.bayplan.view.window.story;

import dev.bayplan.controller.story.Page;
import dev.bayplan.controller.story.Talk;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// A page of a talk, to be read from the back of a room: what it says and the day it speaks of above, the drawing
/// below, and nothing else.
public final class PagePane extends StackPane {

    /// Of the height of the screen, taken by a line of the caption without its leading.
    private static final double TEXT_SHARE = 1.0 / 40;

    private static final double SMALLEST_TEXT = 14;

    private final Talk talk;
    private final Region drawing;
    private final Label title = Parts.wrapped("page-title");
    private final Label caption = Parts.wrapped("page-caption");
    private final Label asOf = Parts.label("", "page-day");
    private final Label time = Parts.label("", "page-time");
    private final Label position = Parts.label("", "page-position");
    private final Label obstacle = Parts.wrapped("page-obstacle");
    private final VBox hindered;
    private final Pointer pointer;
    private final Hint hint;

    /// @param drawing what the talk shows
    public PagePane(Talk talk, Region drawing) {
        this.talk = talk;
        this.drawing = drawing;
        this.pointer = new Pointer(drawing, talk.projection().drawing()::outlineAt);
        this.hint = new Hint(talk.projection().playback().moves());
        setId("page");
        getStyleClass().add("page");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        setCursor(Cursor.NONE);
        title.setId("page-title");
        caption.setId("page-caption");
        asOf.setId("page-day");
        position.setId("page-position");
        obstacle.setId("page-obstacle");
        hindered = new VBox(Parts.label(Messages.text("present.obstacle"), "page-title"), obstacle);
        hindered.getStyleClass().add("page-hindered");
        hindered.setAlignment(Pos.CENTER);
        var page = new BorderPane(new StackPane(drawing, hindered));
        page.setTop(band());
        getChildren().addAll(page, pointer, hint);
        StackPane.setAlignment(hint, Pos.BOTTOM_CENTER);
        heightProperty().subscribe(height -> setStyle(
                "-fx-font-size: %.0fpx".formatted(Math.max(SMALLEST_TEXT, height.doubleValue() * TEXT_SHARE))));
        caption.widthProperty().subscribe(_ -> leaveRoom());
        caption.fontProperty().subscribe(_ -> leaveRoom());
        Parts.showWhile(time, time.textProperty().map(text -> !text.isEmpty()));
        talk.pageProperty().subscribe(this::show);
        talk.hintProperty().subscribe(hint::show);
        talk.openProperty().subscribe(open -> {
            if (open) {
                leaveRoom();
            } else {
                pointer.hide();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventFilter(MouseEvent.MOUSE_MOVED, pointer::moved);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, pointer::moved);
    }

    private HBox band() {
        var words = new VBox(title, caption);
        words.getStyleClass().add("page-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        caption.setMaxWidth(Double.MAX_VALUE);
        var day = new VBox(asOf, time, position);
        day.getStyleClass().add("page-about");
        day.setAlignment(Pos.TOP_RIGHT);
        day.setMinWidth(USE_PREF_SIZE);
        var band = new HBox(words, day);
        band.getStyleClass().add("page-band");
        return band;
    }

    private void show(Page page) {
        title.setText(page.title());
        caption.setText(page.caption());
        asOf.setText(page.asOf());
        time.setText(page.time());
        position.setText(page.position());
        obstacle.setText(page.obstacle());
        boolean shown = page.obstacle().isEmpty();
        drawing.setVisible(shown);
        hindered.setVisible(!shown);
        pointer.forget();
        setAccessibleText(page.spoken());
    }

    /// Every page leaves the same room, or the drawing would jump from one to the next.
    private void leaveRoom() {
        if (caption.getWidth() <= 0) {
            return;
        }
        var measure = new Text();
        measure.setFont(caption.getFont());
        measure.setWrappingWidth(caption.getWidth());
        double tallest = 0;
        for (String text : talk.captions()) {
            measure.setText(text);
            tallest = Math.max(tallest, text.isEmpty() ? 0 : measure.getLayoutBounds().getHeight());
        }
        caption.setMinHeight(Math.ceil(tallest));
        caption.setManaged(tallest > 0);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            talk.next();
        } else if (event.getButton() == MouseButton.SECONDARY) {
            talk.back();
        }
        event.consume();
    }

    /// Does what a key stands for; those of clickers too.
    public void press(KeyEvent event) {
        var projected = talk.projection().drawing();
        switch (event.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER -> talk.next();
            case LEFT, UP, PAGE_UP, BACK_SPACE -> talk.back();
            case HOME -> talk.first();
            case END -> talk.last();
            case PLUS, EQUALS, ADD -> projected.zoomIn();
            case MINUS, SUBTRACT -> projected.zoomOut();
            case ESCAPE, F5 -> talk.end();
            default -> { }
        }
        event.consume();
    }
}
