package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Refusal;
import dev.bayplan.model.InvalidValueException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One value of the scenario that the user may type. A refused value is explained here and changes nothing.
public final class Field {

    private final Consumer<String> accept;
    private final boolean number;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");

    private Field(Consumer<String> accept, boolean number) {
        this.accept = accept;
        this.number = number;
    }

    /// {@return a field for any text}
    ///
    /// @param accept takes what was typed, or throws [InvalidValueException]
    public static Field text(Consumer<String> accept) {
        return new Field(typed -> accept.accept(typed.strip()), false);
    }

    /// {@return a field for whole numbers}
    ///
    /// @param accept takes the number typed, or throws [InvalidValueException]
    public static Field wholeNumber(IntConsumer accept) {
        return new Field(typed -> accept(typed, accept), true);
    }

    /// Refuses a number as it was typed, however long.
    private static void accept(String typed, IntConsumer accept) {
        int number = WholeNumber.parse(typed);
        try {
            accept.accept(number);
        } catch (InvalidValueException refused) {
            throw number == Integer.MAX_VALUE || number == Integer.MIN_VALUE
                    ? new InvalidValueException(refused.field(), refused.allowed(), typed.strip())
                    : refused;
        }
    }

    /// Takes what the user typed. What is there already is no change.
    public void commit(String typed) {
        try {
            if (!typed.strip().equals(text.get())) {
                accept.accept(typed);
            }
            problem.set("");
        } catch (InvalidValueException refused) {
            problem.set(Refusal.text(refused));
        }
    }

    /// Forgets what was refused.
    public void revert() {
        problem.set("");
    }

    /// Makes a number larger, or smaller for a negative `by`. Does nothing to a text.
    public void step(int by) {
        if (number) {
            commit(Integer.toString(Integer.parseInt(text.get()) + by));
        }
    }

    /// {@return the value as the scenario has it}
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// {@return why the last value was refused; empty where it was not}
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// {@return why it cannot be changed now; empty where it can}
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /// @param why empty where it may be changed
    void hinder(String why) {
        obstacle.set(why);
    }

    public void show(String current) {
        text.set(current);
        problem.set("");
    }

    public void show(int current) {
        show(Integer.toString(current));
    }
}
