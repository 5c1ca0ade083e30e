package dev.bayplan.view.window.parts;

import dev.bayplan.controller.inspector.Field;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// A text field that hands on what was typed with Enter or when it is left. Escape takes it back; Up and Down step a
/// number, ten at a time with Shift.
public final class CommitField extends TextField implements Committing {

    private static final int LARGE_STEP = 10;

    private final Field field;
    private final TypedText typed;

    /// @param name what a screen reader says of it
    public CommitField(String id, String name, Field field) {
        this.field = field;
        setPrefColumnCount(1);
        setOnAction(_ -> commit());
        typed = new TypedText(this, id, name, field);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// {@return a field that looks like one for numbers}
    public static CommitField number(String id, String name, Field field) {
        var number = new CommitField(id, name, field);
        number.getStyleClass().add("number");
        return number;
    }

    @Override
    public boolean isPending() {
        return typed.isPending();
    }

    @Override
    public void commit() {
        typed.commit();
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(event, 1);
            case DOWN -> step(event, -1);
            case ESCAPE -> revert(event);
            default -> { }
        }
    }

    private void step(KeyEvent event, int by) {
        commit();
        if (!isPending()) {
            field.step(event.isShiftDown() ? by * LARGE_STEP : by);
            end();
        }
        event.consume();
    }

    private void revert(KeyEvent event) {
        if (typed.revert()) {
            selectAll();
            event.consume();
        }
    }
}
