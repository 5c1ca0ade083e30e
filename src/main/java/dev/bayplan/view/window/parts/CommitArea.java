package dev.bayplan.view.window.parts;

import dev.bayplan.controller.inspector.Field;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;

/// A [CommitField] for a few sentences: they are broken into lines where they have to be, and nowhere else.
public final class CommitArea extends TextArea implements Committing {

    private final TypedText typed;

    /// @param name what a screen reader says of it
    public CommitArea(String id, String name, Field field, int rows) {
        setWrapText(true);
        setPrefRowCount(rows);
        setPrefColumnCount(1);
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\p{Cntrl}+", " "));
            return change;
        }));
        typed = new TypedText(this, id, name, field);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
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
            case ENTER -> {
                commit();
                event.consume();
            }
            case TAB -> {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
            case ESCAPE -> {
                if (typed.revert()) {
                    event.consume();
                }
            }
            default -> { }
        }
    }
}
