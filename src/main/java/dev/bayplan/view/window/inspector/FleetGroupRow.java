package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Figure;
import dev.bayplan.controller.inspector.FleetGroupFields;
import dev.bayplan.controller.inspector.InstanceTypeSearch;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.CommitField;
import dev.bayplan.view.window.parts.Parts;
import dev.bayplan.view.window.parts.Styles;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One group of instances in the inspector.
final class FleetGroupRow extends VBox {

    private static final double GAP = 8;
    private static final double NARROW_GAP = 4;
    private static final double CAPTION = 96;
    private static final double NUMBER = 72;

    private final GridPane grid = new GridPane(GAP, NARROW_GAP);
    private int rows;

    FleetGroupRow(FleetGroupFields group, int index, Supplier<InstanceTypeSearch> types) {
        getStyleClass().addAll("entry", index == 0 ? "fleet-group" : "next-fleet-group");
        grid.getColumnConstraints().addAll(
                new ColumnConstraints(CAPTION), new ColumnConstraints(NUMBER),
                new ColumnConstraints(0, 0, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true));
        Button remove = Parts.iconButton("remove-fleet-" + index, Feather.X, "inspector.remove.fleet");
        remove.setOnAction(_ -> group.remove());
        var type = new InstanceTypePicker("instance-type-" + index, group, types);
        HBox.setHgrow(type, Priority.ALWAYS);
        wide("inspector.instanceType", Parts.row(type, remove));
        problem(Parts.problem("instance-type-" + index, group.instanceType().problemProperty()));
        grid.add(Parts.caption("inspector.instances"), 0, rows);
        grid.add(CommitField.number("count-" + index, Messages.text("inspector.instances"), group.count()), 1, rows);
        rows++;
        problem(Parts.problem("count-" + index, group.count().problemProperty()));
        figure("enis-" + index, "inspector.enis", group.enis());
        figure("ipv4-" + index, "inspector.ipv4PerEni", group.ipv4PerEni());
        figure("vcpus-" + index, "inspector.vcpus", group.vcpus());
        figure("memory-mib-" + index, "inspector.memoryMib", group.memoryMib());
        wide("inspector.groups", new GroupsButton("groups-fleet-" + index, group.securityGroups()));
        problem(Parts.problem("groups-fleet-" + index, group.securityGroups().problemProperty()));
        wide("inspector.instanceRole", new ChoiceButton<>(
                "instance-role-" + index, "inspector.instanceRole", group.instanceRole()));
        problem(Parts.problem("instance-role-" + index, group.instanceRole().problemProperty()));
        getChildren().addAll(grid, new NoticeLines("fleet-" + index, group.noticesProperty()));
    }

    private void wide(String key, Node node) {
        grid.add(Parts.caption(key), 0, rows);
        grid.add(node, 1, rows, 2, 1);
        rows++;
    }

    private void problem(Label problem) {
        grid.add(problem, 0, rows, 3, 1);
        rows++;
    }

    private void figure(String id, String key, Figure figure) {
        Label note = Parts.label("", "muted");
        note.textProperty().bind(figure.noteProperty());
        var explanation = new Tooltip();
        explanation.textProperty().bind(figure.explanationProperty());
        note.setTooltip(explanation);
        Button restore = Parts.iconButton("restore-" + id, Feather.ROTATE_CCW, "inspector.restore");
        restore.setOnAction(_ -> figure.restore());
        Parts.showWhile(restore, figure.editedProperty());
        figure.editedProperty().subscribe(edited -> note.pseudoClassStateChanged(Styles.EDITED, edited));
        grid.add(Parts.caption(key), 0, rows);
        grid.add(CommitField.number(id, Messages.text(key), figure.field()), 1, rows);
        grid.add(Parts.row(note, restore), 2, rows);
        rows++;
        problem(Parts.problem(id, figure.field().problemProperty()));
    }
}
