package dev.bayplan.view.window.parts;

import dev.bayplan.controller.inspector.Field;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;

/// What is typed into a control until it is handed on to its field, or taken back: it is handed on when the control is
/// left, and the control shows whether it was refused.
final class TypedText {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextInputControl control;
    private final Field field;

    /// @param name what a screen reader says of the control
    TypedText(TextInputControl control, String id, String name, Field field) {
        this.control = control;
        this.field = field;
        control.setId(id);
        control.setAccessibleText(name);
        field.textProperty().subscribe(control::setText);
        field.problemProperty().subscribe(this::explain);
        control.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    /// {@return whether what is typed differs from what the field has}
    boolean isPending() {
        return !control.getText().equals(field.textProperty().get());
    }

    void commit() {
        if (isPending()) {
            field.commit(control.getText());
            if (field.problemProperty().get().isEmpty()) {
                show();
            }
        }
    }

    /// {@return whether there was anything to take back}
    boolean revert() {
        boolean was = isPending();
        if (was) {
            field.revert();
            show();
        }
        return was;
    }

    private void explain(String problem) {
        control.pseudoClassStateChanged(REFUSED, !problem.isEmpty());
        control.setAccessibleHelp(problem);
        if (problem.isEmpty()) {
            show();
        }
    }

    private void show() {
        control.setText(field.textProperty().get());
    }
}
