package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Field;
import dev.bayplan.controller.inspector.FleetGroupFields;
import dev.bayplan.controller.inspector.InstanceTypeSearch;
import dev.bayplan.controller.inspector.TypeRow;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Dwell;
import dev.bayplan.view.window.parts.Parts;
import dev.bayplan.view.window.parts.Typing;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.jspecify.annotations.Nullable;

/// Chooses an instance type by typing parts of its name; the list below it shrinks to what matches. What the marked
/// one would lead to is shown; Enter takes it, Escape keeps what was there.
final class InstanceTypePicker extends TextField implements Typing {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double WIDTH = 536;
    private static final int MOST_ROWS = 12;
    private static final double CELL = 26;

    private final FleetGroupFields group;
    private final Field field;
    private final Supplier<InstanceTypeSearch> types;
    private final ListView<TypeRow> list = new ListView<>();
    private final Label count = Parts.label("", "muted");
    private final Popup popup = new Popup();

    InstanceTypePicker(String id, FleetGroupFields group, Supplier<InstanceTypeSearch> types) {
        this.group = group;
        this.field = group.instanceType();
        this.types = types;
        setId(id);
        getStyleClass().add("type-picker");
        setAccessibleText(Messages.text("inspector.instanceType"));
        setPromptText(Messages.text("inspector.instanceType.prompt"));
        setPrefColumnCount(1);
        buildPopup(id);
        field.textProperty().subscribe(this::setText);
        field.problemProperty().subscribe(problem -> pseudoClassStateChanged(REFUSED, !problem.isEmpty()));
        textProperty().subscribe((_, _) -> search());
        setOnMouseClicked(_ -> open());
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                leave();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    @Override
    public boolean isPending() {
        return !getText().equals(field.textProperty().get());
    }

    private void buildPopup(String id) {
        list.setId(id + "-list");
        list.setCellFactory(_ -> cell());
        list.getSelectionModel().selectedItemProperty().subscribe((_, marked) -> look(marked));
        list.setOnMouseExited(_ -> group.end());
        list.setFixedCellSize(CELL);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> take());
        var box = new VBox(TypeCell.header(), list, count);
        box.setPrefWidth(WIDTH);
        box.getStyleClass().add("type-popup");
        popup.getContent().add(box);
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
    }

    private TypeCell cell() {
        var cell = new TypeCell();
        Dwell.on(cell, () -> list.getSelectionModel().select(cell.getItem()), () -> {});
        return cell;
    }

    private void look(@Nullable TypeRow marked) {
        if (popup.isShowing() && marked != null) {
            group.look(marked.name());
        }
    }

    private void open() {
        if (popup.isShowing()) {
            return;
        }
        selectAll();
        fill("");
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY() + 2);
        list.getItems().stream()
                .filter(row -> row.name().equals(field.textProperty().get()))
                .findFirst()
                .ifPresent(row -> {
                    list.getSelectionModel().select(row);
                    list.scrollTo(row);
                });
    }

    private void search() {
        if (isFocused() && isPending()) {
            open();
            fill(getText());
        }
    }

    private void fill(String typed) {
        // A list keeps its scroll position over a change of its entries, and may then stand behind the last of them.
        list.scrollTo(0);
        list.layout();
        list.getItems().setAll(types.get().matching(typed));
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, MOST_ROWS) * CELL + 2);
        list.getSelectionModel().selectFirst();
        count.setText(Messages.text("inspector.type.count", list.getItems().size()));
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(event, -1);
            case DOWN -> move(event, 1);
            case ENTER -> enter(event);
            case ESCAPE -> escape(event);
            default -> { }
        }
    }

    private void move(KeyEvent event, int by) {
        if (popup.isShowing()) {
            int last = list.getItems().size() - 1;
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
        } else {
            open();
        }
        event.consume();
    }

    private void enter(KeyEvent event) {
        if (popup.isShowing()) {
            take();
        } else {
            field.commit(getText());
        }
        event.consume();
    }

    /// Takes the marked type; where none matches, what was typed, to be told why it is refused.
    private void take() {
        TypeRow marked = list.getSelectionModel().getSelectedItem();
        popup.hide();
        field.commit(marked == null ? getText() : marked.name());
        group.end();
        if (field.problemProperty().get().isEmpty()) {
            setText(field.textProperty().get());
            end();
        }
    }

    private void escape(KeyEvent event) {
        if (popup.isShowing() || isPending()) {
            leave();
            event.consume();
        }
    }

    private void leave() {
        popup.hide();
        group.end();
        field.revert();
        setText(field.textProperty().get());
    }
}
