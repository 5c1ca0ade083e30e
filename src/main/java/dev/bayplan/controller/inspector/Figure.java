package dev.bayplan.controller.inspector;

import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// A published figure of an instance type, which the user may replace by hand and get back.
public final class Figure {

    private final Field field;
    private final Consumer<@Nullable Integer> override;
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper(this, "edited", false);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyStringWrapper explanation = new ReadOnlyStringWrapper(this, "explanation", "");
    private int published;

    /// @param override takes the figure typed, or null for the published one
    Figure(Consumer<@Nullable Integer> override) {
        this.override = override;
        this.field = Field.wholeNumber(typed -> override.accept(typed == published ? null : typed));
    }

    public Field field() {
        return field;
    }

    /// Goes back to what is published.
    public void restore() {
        override.accept(null);
    }

    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /// {@return where the figure comes from, in a word}
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// {@return the same in a sentence, with the published figure}
    public ReadOnlyStringProperty explanationProperty() {
        return explanation.getReadOnlyProperty();
    }

    void show(@Nullable Integer byHand, int asPublished) {
        published = asPublished;
        field.show(byHand == null ? asPublished : byHand);
        edited.set(byHand != null);
        note.set(Messages.text(byHand == null ? "inspector.published" : "inspector.edited"));
        explanation.set(byHand == null
                ? Messages.text("inspector.published.explanation")
                : Messages.text("inspector.edited.explanation", Numbers.whole(asPublished)));
    }
}
