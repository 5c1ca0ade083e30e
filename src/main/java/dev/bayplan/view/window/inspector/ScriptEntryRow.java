package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.LoadFields;
import dev.bayplan.controller.inspector.ScriptEntryFields;
import dev.bayplan.controller.inspector.ScriptForm;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.CommitField;
import dev.bayplan.view.window.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One entry of the script: what happens in a line, its fields unfolded below.
final class ScriptEntryRow extends VBox {

    private final ScriptEntryFields entry;
    private final int index;
    private final VBox rest = new VBox();
    private final ToggleButton more = new ToggleButton();

    ScriptEntryRow(ScriptEntryFields entry, int index) {
        this.entry = entry;
        this.index = index;
        getStyleClass().add("entry");
        more.setId("script-more-" + index);
        more.getStyleClass().addAll("icon-button", "flat", "unfold");
        more.selectedProperty().subscribe(open -> {
            more.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            Parts.name(more, Messages.text(open ? "script.less" : "script.more"));
        });
        Button remove = Parts.iconButton("script-remove-" + index, Feather.X, "script.remove");
        remove.setOnAction(_ -> entry.remove());
        Label number = Parts.label(Messages.text("script.number", index + 1), "muted");
        number.setMinWidth(USE_PREF_SIZE);
        Label text = Parts.wrapped("value");
        text.textProperty().bind(entry.textProperty());
        text.setMaxWidth(Double.MAX_VALUE);
        text.setOnMouseClicked(_ -> more.fire());
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(6, number, text, more, remove);
        line.setAlignment(Pos.BASELINE_LEFT);
        rest.getStyleClass().add("unfolded");
        Parts.showWhile(rest, more.selectedProperty());
        getChildren().addAll(line, rest);
        entry.formProperty().subscribe(form -> rest.getChildren().setAll(fields(form)));
    }

    /// Shows the fields.
    void unfold() {
        more.setSelected(true);
    }

    private Node fields(ScriptForm form) {
        var grid = new SettingsGrid("script-" + index + "-");
        grid.number("at", "script.field.at", entry.at());
        switch (form) {
            case FAIL_REPLICA -> {
                grid.choice("workload", "script.field.workload", entry.workload());
                grid.number("replica", "script.field.replica", entry.replica());
            }
            case LOSE_INSTANCE -> grid.number(
                    "instance", "script.field.instance", entry.instance(), Messages.text("script.field.instance.note"));
            case LOSE_ZONE -> {
                grid.choice("zone", "script.field.zone", entry.zone());
                grid.number("restored", "script.field.restored", entry.restored());
            }
            case DEPLOY_VERSION -> {
                grid.choice("workload", "script.field.workload", entry.workload());
                grid.choice("health", "script.field.health", entry.health());
            }
            case STEPS -> {
                load(grid);
                steps(grid, entry.load());
            }
            case RAMP -> {
                load(grid);
                numbers(grid, "script.field.ramp.low", "script.field.ramp.high", "script.field.ramp.seconds");
            }
            case DAY -> {
                load(grid);
                numbers(grid, "script.field.day.low", "script.field.day.high", "script.field.day.seconds");
            }
        }
        return grid;
    }

    private void load(SettingsGrid grid) {
        grid.choice("workload", "script.field.workload", entry.workload());
        grid.choice("form", "script.field.form", entry.load().form());
    }

    private void numbers(SettingsGrid grid, String low, String high, String seconds) {
        grid.number("low", low, entry.load().low());
        grid.number("high", high, entry.load().high());
        grid.number("seconds", seconds, entry.load().seconds());
    }

    private void steps(SettingsGrid grid, LoadFields load) {
        String id = "script-" + index + "-steps";
        var steps = new CommitField(id, Messages.text("script.field.steps"), load.steps());
        steps.getStyleClass().add("code");
        grid.wide("script.field.steps", steps);
        grid.whole(Parts.problem(id, load.steps().problemProperty()));
        grid.note("script.field.steps.note");
    }
}
