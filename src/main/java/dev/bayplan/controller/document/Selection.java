package dev.bayplan.controller.document;

import dev.bayplan.drawing.scene.Found;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Target;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the user has pointed at. It is given up when a new outcome no longer has it.
public final class Selection {

    private final ObjectProperty<@Nullable Target> target = new SimpleObjectProperty<>(this, "target", null);
    private final ObjectProperty<@Nullable Carried> carried = new SimpleObjectProperty<>(this, "carried", null);

    private final ObjectProperty<@Nullable Found> found = new SimpleObjectProperty<>(this, "found", null);
    private final ObjectProperty<@Nullable Target> sought = new SimpleObjectProperty<>(this, "sought", null);

    private final ObjectProperty<@Nullable String> figure = new SimpleObjectProperty<>(this, "figure", null);

    public Selection(ObservableValue<@Nullable Outcome> outcome) {
        outcome.subscribe(newest -> {
            if (newest != null && target.get() != null && !exists(target.get(), newest)) {
                target.set(null);
            }
            if (newest != null && carried.get() != null && !carried.get().isIn(newest.scenario())) {
                carried.set(null);
            }
        });
    }

    /// {@return what is selected; holds null while nothing is}
    public ObjectProperty<@Nullable Target> targetProperty() {
        return target;
    }

    /// {@return the security group or the role of which all carriers are shown; holds null while there is none}
    public ObjectProperty<@Nullable Carried> carriedProperty() {
        return carried;
    }

    /// {@return what matches the search; holds null while nothing is looked for}
    public ObjectProperty<@Nullable Found> foundProperty() {
        return found;
    }

    /// {@return what was last to be brought into view; holds null before the first}
    public ObjectProperty<@Nullable Target> soughtProperty() {
        return sought;
    }

    /// Selects something and brings it into view, even where it is selected already.
    public void seek(Target what) {
        target.set(what);
        sought.set(null);
        sought.set(what);
    }

    /// {@return the key of the figure in the drawing that was last asked about; holds null before the first}
    public ObjectProperty<@Nullable String> figureProperty() {
        return figure;
    }

    /// Asks about a figure; asked about a second time, it is news again.
    ///
    /// @param key as the comparison of both orchestrators has it
    public void ask(String key) {
        figure.set(null);
        figure.set(key);
    }

    /// Shows what carries a security group or a role; the second time, everything again.
    public void toggle(Carried what) {
        carried.set(what.equals(carried.get()) ? null : what);
    }

    /// {@return the group of the fleet that a target belongs to}
    public static int groupOf(Target target, Plan plan) {
        return plan.group(plan.instanceOf(target));
    }

    /// {@return whether an outcome has this target}
    public static boolean exists(Target target, Outcome outcome) {
        return outcome.side(target.orchestrator()).plan().has(target);
    }
}
