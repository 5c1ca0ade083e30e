package dev.bayplan.controller.bars;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.model.scenario.View;
import dev.bayplan.text.Messages;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The name of what is open, the way it is looked at, and the way back.
public final class ToolBarPresentation {

    private final Document document;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final ReadOnlyObjectWrapper<Lens> lens;
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ReadOnlyBooleanWrapper heat = new ReadOnlyBooleanWrapper(this, "heat", false);

    public ToolBarPresentation(Document document) {
        this.document = document;
        this.lens = new ReadOnlyObjectWrapper<>(this, "lens", document.scenario().view().lens());
        this.theme = new ReadOnlyObjectWrapper<>(this, "theme", document.scenario().view().theme());
        document.scenarioProperty().subscribe(this::show);
        document.fileProperty().subscribe(_ -> show(document.scenario()));
    }

    public void look(Lens through) {
        document.show(document.scenario().view().withLens(through));
    }

    public void look(Theme with) {
        document.show(document.scenario().view().withTheme(with));
    }

    /// Colours pods and tasks by their load, or again by their workload.
    public void toggleHeat() {
        View view = document.scenario().view();
        document.show(view.withHeat(!view.heat()));
    }

    public void undo() {
        document.undo();
    }

    public void redo() {
        document.redo();
    }

    /// {@return the file's name; the scenario's title where there is no file}
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty modifiedProperty() {
        return document.modifiedProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return document.canUndoProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return document.canRedoProperty();
    }

    public ReadOnlyObjectProperty<Lens> lensProperty() {
        return lens.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty heatProperty() {
        return heat.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    private void show(Scenario scenario) {
        lens.set(scenario.view().lens());
        theme.set(scenario.view().theme());
        heat.set(scenario.view().heat());
        name.set(name(scenario));
    }

    private String name(Scenario scenario) {
        Path file = document.fileProperty().get();
        if (file != null) {
            return String.valueOf(file.getFileName());
        }
        return scenario.title().isEmpty() ? Messages.text("toolbar.untitled") : scenario.title();
    }
}
