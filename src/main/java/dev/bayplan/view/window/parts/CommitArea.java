package dev.bayplan.view.window.parts;

import dev.bayplan.controller.inspector.Field;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;

/// A [CommitField] for a few sentences: they are broken into lines where they have to be, and nowhere else.
public final class CommitArea extends TextArea implements Committing {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Field field;

    /// @param name what a screen reader says of it
    public CommitArea(String id, String name, Field field, int rows) {
        this.field = field;
        setId(id);
        setAccessibleText(name);
        setWrapText(true);
        setPrefRowCount(rows);
        setPrefColumnCount(1);
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\p{Cntrl}+", " "));
            return change;
        }));
        field.textProperty().subscribe(this::setText);
        field.problemProperty().subscribe(this::explain);
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    @Override
    public boolean isPending() {
        return !getText().equals(field.textProperty().get());
    }

    @Override
    public void commit() {
        if (isPending()) {
            field.commit(getText());
            if (field.problemProperty().get().isEmpty()) {
                setText(field.textProperty().get());
            }
        }
    }

    private void explain(String problem) {
        pseudoClassStateChanged(REFUSED, !problem.isEmpty());
        setAccessibleHelp(problem);
        if (problem.isEmpty()) {
            setText(field.textProperty().get());
        }
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
                if (isPending()) {
                    field.revert();
                    setText(field.textProperty().get());
                    event.consume();
                }
            }
            default -> { }
        }
    }
}
