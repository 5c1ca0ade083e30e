package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Refusal;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.text.Messages;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the user may change of something that others in the scenario have by its name.
public abstract sealed class NamedPart permits RoleFields, SecurityGroupFields {

    private final String howMany;
    private final Field name = Field.text(typed -> replace(typed, hueProperty().get()));
    private final ReadOnlyObjectWrapper<Hue> hue = new ReadOnlyObjectWrapper<>(this, "hue", Hue.GREY);
    private final ReadOnlyStringWrapper users = new ReadOnlyStringWrapper(this, "users", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// @param howMany key of the sentence that says how many there may be
    NamedPart(String howMany) {
        this.howMany = howMany;
    }

    public final Field name() {
        return name;
    }

    public final ReadOnlyObjectProperty<Hue> hueProperty() {
        return hue.getReadOnlyProperty();
    }

    public final void recolour(Hue chosen) {
        replace(name.textProperty().get(), chosen);
    }

    /// Takes it out of the scenario. What is still in use stays, and it is said by whom.
    public final void remove() {
        if (!users.get().isEmpty()) {
            problem.set(Messages.text("inspector.problem.groupInUse", users.get()));
            return;
        }
        try {
            takeOut();
        } catch (InvalidValueException refused) {
            problem.set(Refusal.text(refused, howMany));
        }
    }

    /// {@return what has it, by name; empty where nothing does}
    public final ReadOnlyStringProperty usersProperty() {
        return users.getReadOnlyProperty();
    }

    /// {@return why it could not be removed}
    public final ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Puts it into the scenario under another name, or in another colour.
    abstract void replace(String called, Hue coloured);

    /// Takes it out of the scenario.
    abstract void takeOut();

    final void show(String called, Hue coloured, List<String> usedBy) {
        name.show(called);
        hue.set(coloured);
        users.set(String.join(", ", usedBy));
        problem.set("");
    }

    /// {@return how the instances of group `g` are called among those who use something}
    static String fleetUser(int groups, int g) {
        return groups == 1
                ? Messages.text("inspector.groupUser.fleet")
                : Messages.text("inspector.groupUser.fleetGroup", g + 1);
    }
}
