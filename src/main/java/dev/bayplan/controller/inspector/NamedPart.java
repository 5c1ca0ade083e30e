package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Refusal;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.text.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// What the user may change of something that others in the scenario have by its name.
public abstract sealed class NamedPart permits RoleFields, SecurityGroupFields {

    private final String howMany;
    private final Selection selection;
    private final Field name = Field.text(typed -> replace(typed, hueProperty().get()));
    private final ReadOnlyObjectWrapper<Hue> hue = new ReadOnlyObjectWrapper<>(this, "hue", Hue.GREY);
    private final ReadOnlyStringWrapper users = new ReadOnlyStringWrapper(this, "users", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// @param howMany key of the sentence that says how many there may be
    NamedPart(String howMany, Selection selection) {
        this.howMany = howMany;
        this.selection = selection;
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

    /// Shows in the drawing what carries it; the second time, everything again.
    public final void toggleCarriers() {
        selection.toggle(carried(name.textProperty().get()));
    }

    /// {@return whether what carries it is shown}
    public final ObservableValue<Boolean> carriersShownProperty() {
        return Bindings.createBooleanBinding(
                () -> carried(name.textProperty().get()).equals(selection.carriedProperty().get()),
                selection.carriedProperty(), name.textProperty());
    }

    /// {@return it, as the drawing knows it}
    abstract Carried carried(String called);

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
