package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Refusal;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.drawing.scene.Carried;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.scenario.Edit.RemoveSecurityGroup;
import dev.bayplan.model.scenario.Edit.ReplaceSecurityGroup;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// What the user may change of one security group.
public final class SecurityGroupFields {

    private final Document document;
    private final Selection selection;
    private final int index;
    private final Field name = Field.text(typed -> replace(new SecurityGroup(typed, group().hue())));
    private final ReadOnlyObjectWrapper<Hue> hue = new ReadOnlyObjectWrapper<>(this, "hue", Hue.GREY);
    private final ReadOnlyStringWrapper users = new ReadOnlyStringWrapper(this, "users", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    SecurityGroupFields(Document document, Selection selection, int index) {
        this.document = document;
        this.selection = selection;
        this.index = index;
    }

    public Field name() {
        return name;
    }

    public ReadOnlyObjectProperty<Hue> hueProperty() {
        return hue.getReadOnlyProperty();
    }

    public void recolour(Hue chosen) {
        replace(new SecurityGroup(group().name(), chosen));
    }

    /// Shows in the drawing what carries the group; the second time, everything again.
    public void toggleCarriers() {
        selection.toggle(new Carried.Group(group().name()));
    }

    /// {@return whether what carries the group is shown}
    public ObservableValue<Boolean> carriersShownProperty() {
        return Bindings.createBooleanBinding(
                () -> new Carried.Group(name.textProperty().get()).equals(selection.carriedProperty().get()),
                selection.carriedProperty(), name.textProperty());
    }

    /// Takes the group out of the scenario. One that is still in use stays, and it is said by whom.
    public void remove() {
        if (!users.get().isEmpty()) {
            problem.set(Messages.text("inspector.problem.groupInUse", users.get()));
            return;
        }
        try {
            document.apply(new RemoveSecurityGroup(index));
        } catch (InvalidValueException refused) {
            problem.set(Refusal.text(refused, "inspector.problem.howMany.securityGroups"));
        }
    }

    /// {@return what has this group, by name; empty where nothing does}
    public ReadOnlyStringProperty usersProperty() {
        return users.getReadOnlyProperty();
    }

    /// {@return why the group could not be removed}
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void show(Scenario scenario) {
        SecurityGroup group = scenario.securityGroups().get(index);
        name.show(group.name());
        hue.set(group.hue());
        users.set(String.join(", ", users(scenario, group.name())));
        problem.set("");
    }

    private static List<String> users(Scenario scenario, String name) {
        List<String> users = new ArrayList<>();
        for (int g = 0; g < scenario.fleet().size(); g++) {
            if (scenario.fleet().get(g).securityGroups().contains(name)) {
                users.add(scenario.fleet().size() == 1
                        ? Messages.text("inspector.groupUser.fleet")
                        : Messages.text("inspector.groupUser.fleetGroup", g + 1));
            }
        }
        scenario.workloads().stream()
                .filter(workload -> workload.securityGroups().contains(name))
                .map(Workload::name)
                .forEach(users::add);
        return users;
    }

    private SecurityGroup group() {
        return document.scenario().securityGroups().get(index);
    }

    private void replace(SecurityGroup group) {
        document.apply(new ReplaceSecurityGroup(index, group));
    }
}
