package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Refusal;
import dev.bayplan.model.InvalidValueException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Something of the scenario that is on or off.
public final class Flag {

    private final Consumer<Boolean> accept;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(this, "on", false);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");

    /// @param accept takes what it is to be, or throws [InvalidValueException]
    Flag(Consumer<Boolean> accept) {
        this.accept = accept;
    }

    /// Turns it on if it is off, and off if it is on.
    public void toggle() {
        try {
            accept.accept(!on.get());
            problem.set("");
        } catch (InvalidValueException refused) {
            problem.set(Refusal.text(refused));
        }
    }

    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /// {@return why the last change was refused; empty where it was not}
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// {@return why it cannot be changed now; empty where it can}
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /// @param why empty where it may be changed
    void show(boolean current, String why) {
        on.set(current);
        problem.set("");
        obstacle.set(why);
    }
}
