package dev.bayplan.view.window.export;

import dev.bayplan.controller.export.Choice;
import dev.bayplan.controller.export.ExportChoices;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// What can be chosen of a file, one below the other; what makes no difference is not there.
final class ChoiceRows extends GridPane {

    /// Counted here: the grid does not count rows that take no room.
    private int rows;

    ChoiceRows(ExportChoices choices) {
        getStyleClass().add("export-choices");
        add("export-format", "export.format", choices.format());
        addBox("export-story", "export.story", choices.story());
        add("export-lens", "export.lens", choices.lens());
        add("export-followed", "export.followed", choices.followed());
        add("export-shown", "export.shown", choices.shown());
        add("export-theme", "export.theme", choices.theme());
        add("export-scale", "export.scale", choices.scale());
        add("export-length", "export.length", choices.length());
        add("export-frames", "export.framesPerSecond", choices.framesPerSecond());
        addBox("export-loop", "export.loop", choices.loop());
        addBox("export-background", "export.background", choices.background());
        addBox("export-title", "export.heading", choices.title());
        addBox("export-date", "export.date", choices.date());
        addBox("export-legend", "export.legend", choices.legend());
        addBox("export-source", "export.source", choices.source());
    }

    private <T> void add(String id, String key, Choice<T> choice) {
        Label label = Parts.caption(key);
        var box = new ComboBox<T>();
        box.setId(id);
        box.setAccessibleText(Messages.text(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choice.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : choice.name(value);
            }

            @Override
            public T fromString(String text) {
                return choice.chosen();
            }
        });
        box.valueProperty().bindBidirectional(choice.chosenProperty());
        label.setLabelFor(box);
        Parts.showWhile(label, choice.openProperty());
        Parts.showWhile(box, choice.openProperty());
        GridPane.setHgrow(box, Priority.ALWAYS);
        addRow(rows++, label, box);
    }

    private void addBox(String id, String key, Choice<Boolean> choice) {
        var box = new CheckBox(Messages.text(key));
        box.setId(id);
        choice.chosenProperty().subscribe(box::setSelected);
        box.selectedProperty().subscribe((_, selected) -> choice.chosenProperty().set(selected));
        Parts.showWhile(box, choice.openProperty());
        add(box, 0, rows++, 2, 1);
    }
}
