package dev.bayplan.controller.document;

import dev.bayplan.drawing.scene.Target;
import dev.bayplan.drawing.scene.Target.Instance;
import dev.bayplan.drawing.scene.Target.NetworkInterface;
import dev.bayplan.drawing.scene.Target.Slot;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.placement.Plan;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the user has pointed at. It is given up when a new outcome no longer has it.
public final class Selection {

    private final ObjectProperty<@Nullable Target> target = new SimpleObjectProperty<>(this, "target", null);

    public Selection(ObservableValue<@Nullable Outcome> outcome) {
        outcome.subscribe(newest -> {
            if (newest != null && target.get() != null && !exists(target.get(), newest)) {
                target.set(null);
            }
        });
    }

    /// {@return what is selected; holds null while nothing is}
    public ObjectProperty<@Nullable Target> targetProperty() {
        return target;
    }

    /// {@return the group of the fleet that a target belongs to}
    public static int groupOf(Target target, Plan plan) {
        return plan.group(instanceOf(target, plan));
    }

    private static int instanceOf(Target target, Plan plan) {
        return switch (target) {
            case Instance(var _, int instance) -> instance;
            case NetworkInterface(var _, int networkInterface) -> plan.instanceOfInterface(networkInterface);
            case Slot(var _, int slot) -> plan.instanceOfSlot(slot);
        };
    }

    /// {@return whether an outcome has this target}
    public static boolean exists(Target target, Outcome outcome) {
        return exists(target, outcome.side(target.orchestrator()).plan());
    }

    /// {@return whether a plan has what was pointed at under its orchestrator}
    public static boolean exists(Target target, Plan plan) {
        return switch (target) {
            case Instance(var _, int instance) -> instance < plan.instances();
            case NetworkInterface(var _, int networkInterface) -> networkInterface < plan.interfaces();
            case Slot(var _, int slot) -> slot < plan.slots();
        };
    }
}
