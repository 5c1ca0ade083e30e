package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Refusal;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.scenario.SecurityGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Which of the scenario's security groups something has.
public final class Membership {

    private final Consumer<List<String>> accept;
    private final ReadOnlyObjectWrapper<List<SecurityGroup>> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final ReadOnlyObjectWrapper<List<String>> members = new ReadOnlyObjectWrapper<>(this, "members", List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");

    /// @param accept takes the new names, or throws [InvalidValueException]
    Membership(Consumer<List<String>> accept) {
        this.accept = accept;
    }

    /// Adds a group that is not there, removes one that is.
    public void toggle(String name) {
        List<String> names = new ArrayList<>(members.get());
        if (!names.remove(name)) {
            names.add(name);
        }
        try {
            accept.accept(names);
            problem.set("");
        } catch (InvalidValueException refused) {
            problem.set(Refusal.text(refused, "inspector.problem.howMany.membership"));
        }
    }

    /// {@return all groups of the scenario}
    public ReadOnlyObjectProperty<List<SecurityGroup>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// {@return the names of the groups it has}
    public ReadOnlyObjectProperty<List<String>> membersProperty() {
        return members.getReadOnlyProperty();
    }

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

    void show(List<SecurityGroup> all, List<String> names) {
        choices.set(all);
        members.set(names);
        problem.set("");
    }
}
