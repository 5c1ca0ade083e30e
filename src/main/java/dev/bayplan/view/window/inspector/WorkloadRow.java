package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Field;
import dev.bayplan.controller.inspector.WorkloadFields;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.CommitField;
import dev.bayplan.view.window.parts.Hindrance;
import dev.bayplan.view.window.parts.Parts;
import dev.bayplan.view.window.parts.Swatch;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One workload in the inspector: its shape in a line, the rest of it unfolded below.
final class WorkloadRow extends VBox {

    private static final double GAP = 4;
    private static final double ICON = 22;
    private static final double NUMBER = 49;
    private static final double CAPTION = 44;

    WorkloadRow(WorkloadFields workload, int index) {
        getStyleClass().add("entry");
        var more = new ToggleButton(null, new FontIcon(Feather.CHEVRON_RIGHT));
        more.setId("more-workload-" + index);
        more.getStyleClass().addAll("icon-button", "flat", "unfold");
        more.selectedProperty().subscribe(open -> {
            more.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            Parts.name(more, Messages.text(open ? "inspector.less" : "inspector.more"));
        });
        GridPane line = columns();
        line.addRow(
                0, new Swatch("hue-workload-" + index, workload.hueProperty(), workload::recolour),
                name(workload, index),
                new Hindrance(
                        number("replicas-" + index, "inspector.column.replicas", workload.replicas()),
                        workload.replicas().obstacleProperty()),
                number("cpu-" + index, "inspector.column.milliCpu", workload.milliCpu()),
                number("memory-" + index, "inspector.column.memoryMib", workload.memoryMib()), more);
        Node rest = rest(workload, index);
        Parts.showWhile(rest, more.selectedProperty());
        Label daemon = Parts.label(Messages.text("inspector.daemon.note"), "muted", "daemon-note");
        Parts.showWhile(daemon, workload.daemon().onProperty());
        getChildren().addAll(
                line, daemon,
                Parts.problem("workload-" + index, workload.name().problemProperty()),
                Parts.problem("replicas-" + index, workload.replicas().problemProperty()),
                Parts.problem("cpu-" + index, workload.milliCpu().problemProperty()),
                Parts.problem("memory-" + index, workload.memoryMib().problemProperty()),
                rest);
    }

    /// {@return what stands above the columns of all workloads}
    static GridPane header() {
        GridPane header = columns();
        Label[] labels = {
            Parts.label("", "column"), Parts.label(Messages.text("inspector.column.name"), "column"),
            Parts.label(Messages.text("inspector.column.replicas"), "column"),
            Parts.label(Messages.text("inspector.column.milliCpu"), "column"),
            Parts.label(Messages.text("inspector.column.memoryMib"), "column")};
        header.addRow(0, labels);
        for (int column = 2; column < labels.length; column++) {
            GridPane.setHalignment(labels[column], HPos.RIGHT);
        }
        return header;
    }

    private static GridPane columns() {
        var grid = new GridPane(GAP, GAP);
        var name = new ColumnConstraints(0, 0, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        grid.getColumnConstraints().addAll(
                new ColumnConstraints(ICON), name, new ColumnConstraints(NUMBER), new ColumnConstraints(NUMBER),
                new ColumnConstraints(NUMBER), new ColumnConstraints(ICON));
        return grid;
    }

    private static Node rest(WorkloadFields workload, int index) {
        CommitField rate = number("requests-" + index, "inspector.requestsPerSecond", workload.requestsPerSecond());
        rate.setPrefWidth(72);
        Button remove = Parts.iconButton("remove-workload-" + index, Feather.TRASH_2, "inspector.remove.workloads");
        remove.setOnAction(_ -> workload.remove());
        var groups = new GroupsButton("groups-workload-" + index, workload.securityGroups());
        HBox.setHgrow(groups, Priority.ALWAYS);
        var role = new ChoiceButton<>("role-workload-" + index, "inspector.role", workload.role());
        HBox.setHgrow(role, Priority.ALWAYS);
        CommitField port = number("port-" + index, "inspector.port", workload.port());
        port.setPrefWidth(64);
        var rest = new VBox(
                GAP,
                Parts.row(Parts.caption("inspector.requestsPerSecond"), Parts.spacer(), rate, remove),
                Parts.problem("requests-" + index, workload.requestsPerSecond().problemProperty()),
                Parts.row(caption("inspector.groups.short"), groups),
                Parts.problem("groups-workload-" + index, workload.securityGroups().problemProperty()),
                Parts.row(caption("inspector.role"), role),
                Parts.problem("role-workload-" + index, workload.role().problemProperty()),
                Parts.row(
                        caption("inspector.port"), port, Parts.spacer(),
                        new FlagBox("host-network-" + index, "inspector.hostNetwork", workload.hostNetwork())),
                Parts.problem("port-" + index, workload.port().problemProperty()),
                new Hindrance(
                        new FlagBox("daemon-" + index, "inspector.daemon", workload.daemon()),
                        workload.daemon().obstacleProperty()),
                Parts.problem("daemon-" + index, workload.daemon().problemProperty()));
        rest.getStyleClass().add("unfolded");
        return rest;
    }

    private static Label caption(String key) {
        Label caption = Parts.caption(key);
        caption.setMinWidth(CAPTION);
        return caption;
    }

    private static CommitField name(WorkloadFields workload, int index) {
        var name = new CommitField("workload-" + index, Messages.text("inspector.column.name"), workload.name());
        var whole = new Tooltip();
        whole.textProperty().bind(workload.name().textProperty());
        name.setTooltip(whole);
        return name;
    }

    private static CommitField number(String id, String key, Field field) {
        return CommitField.number(id, Messages.text(key), field);
    }
}
