package dev.bayplan.controller.document;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Scenario;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// An edit that is looked at before it is made. The document stays as it is until the edit is kept; when the document
/// changes meanwhile, the preview ends.
public final class Preview {

    private final Document document;
    private final ReadOnlyObjectWrapper<@Nullable Edit> edit = new ReadOnlyObjectWrapper<>(this, "edit", null);
    private final ReadOnlyObjectWrapper<@Nullable Scenario> scenario =
            new ReadOnlyObjectWrapper<>(this, "scenario", null);
    private final ReadOnlyStringWrapper change = new ReadOnlyStringWrapper(this, "change", "");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");

    Preview(Document document) {
        this.document = document;
        document.scenarioProperty().subscribe((before, after) -> {
            if (!after.withView(before.view()).equals(before)) {
                end();
            }
        });
    }

    /// Looks at what an edit would lead to; at nothing, where it changes nothing.
    ///
    /// @param what the change, in a few words
    public void look(String what, Edit at) {
        look(what, at, Refusal::text);
    }

    /// Looks at what an edit would lead to.
    ///
    /// @param refused says why it leads nowhere
    public void look(String what, Edit at, Function<InvalidValueException, String> refused) {
        try {
            Scenario after = document.after(at);
            if (after.equals(document.scenario())) {
                end();
            } else {
                show(at, what, "", after);
            }
        } catch (InvalidValueException refusedEdit) {
            show(at, what, refused.apply(refusedEdit), null);
        }
    }

    /// Makes the edit that is looked at, as one step of undo. Does nothing where there is none, or it is refused.
    public void keep() {
        Edit looked = edit.get();
        if (looked != null && scenario.get() != null) {
            document.apply(looked);
        }
    }

    /// Returns to the document as it is.
    public void end() {
        show(null, "", "", null);
    }

    private void show(@Nullable Edit at, String what, String why, @Nullable Scenario after) {
        edit.set(at);
        refusal.set(why);
        change.set(what);
        scenario.set(after);
    }

    /// {@return the edit that is looked at; holds null while none is}
    public ReadOnlyObjectProperty<@Nullable Edit> editProperty() {
        return edit.getReadOnlyProperty();
    }

    /// {@return what the edit would lead to; holds null where none is looked at, or it is refused}
    public ReadOnlyObjectProperty<@Nullable Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    /// {@return the change that is looked at, in words; empty while none is}
    public ReadOnlyStringProperty changeProperty() {
        return change.getReadOnlyProperty();
    }

    /// {@return why the edit would be refused; empty where it would not}
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
