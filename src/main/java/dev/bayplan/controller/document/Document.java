package dev.bayplan.controller.document;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.View;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The open scenario, with every state it had before so that all edits can be undone.
///
/// How the scenario is looked at is no edit: it has no part in undo, nor in whether there is something to save.
public final class Document {

    private final Catalogs catalogs;
    private final ReadOnlyObjectWrapper<Scenario> scenario;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file", null);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo", false);
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo", false);
    private final ReadOnlyBooleanWrapper modified = new ReadOnlyBooleanWrapper(this, "modified", false);
    private final Deque<Scenario> earlier = new ArrayDeque<>();
    private final Deque<Scenario> later = new ArrayDeque<>();
    private final Preview preview;
    private @Nullable Scenario kept;

    public Document(Scenario initial, Catalogs catalogs) {
        this.catalogs = catalogs;
        this.scenario = new ReadOnlyObjectWrapper<>(this, "scenario", checked(initial));
        this.kept = initial;
        this.preview = new Preview(this);
    }

    /// Changes the scenario, or refuses and changes nothing.
    ///
    /// @throws dev.bayplan.model.InvalidValueException where the edit leads to no scenario, or to an instance type
    ///         that its date does not have
    public void apply(Edit edit) {
        Scenario before = scenario.get();
        Scenario after = after(edit);
        if (!after.equals(before)) {
            earlier.push(before);
            later.clear();
            become(after);
        }
    }

    /// {@return the scenario that an edit would lead to}
    ///
    /// @throws dev.bayplan.model.InvalidValueException as [#apply] does
    Scenario after(Edit edit) {
        return checked(edit.applyTo(scenario.get()));
    }

    /// {@return the edit that is looked at before it is made}
    public Preview preview() {
        return preview;
    }

    public void undo() {
        step(earlier, later);
    }

    public void redo() {
        step(later, earlier);
    }

    /// Looks at the same scenario in another way.
    public void show(View view) {
        become(scenario.get().withView(view));
    }

    /// Replaces everything by another scenario.
    ///
    /// @param from the file it was read from; null = from none
    /// @throws dev.bayplan.model.InvalidValueException for an instance type that its date does not have
    public void open(Scenario opened, @Nullable Path from) {
        kept = checked(opened);
        earlier.clear();
        later.clear();
        file.set(from);
        become(opened);
    }

    /// Replaces everything by the scenario of a file, which holds it otherwise: there is something to save at once.
    ///
    /// @throws dev.bayplan.model.InvalidValueException for an instance type that its date does not have
    public void openChanged(Scenario opened, Path from) {
        open(opened, from);
        kept = null;
        become(opened);
    }

    /// Takes note that the scenario as it is now was written.
    public void saved(Path to) {
        Scenario written = scenario.get();
        kept = written;
        file.set(to);
        become(written);
    }

    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    public Scenario scenario() {
        return scenario.get();
    }

    /// {@return the file that the scenario was read from or written to; holds null while there is none}
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// {@return whether the scenario differs from what was last opened or saved}
    public ReadOnlyBooleanProperty modifiedProperty() {
        return modified.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    private void step(Deque<Scenario> from, Deque<Scenario> to) {
        if (!from.isEmpty()) {
            Scenario now = scenario.get();
            to.push(now);
            become(from.pop().withView(now.view()));
        }
    }

    private void become(Scenario next) {
        modified.set(kept == null || !kept.withView(next.view()).equals(next));
        canUndo.set(!earlier.isEmpty());
        canRedo.set(!later.isEmpty());
        scenario.set(next);
    }

    private Scenario checked(Scenario candidate) {
        var _ = candidate.typesFrom(catalogs.on(candidate.asOf()));
        return candidate;
    }
}
