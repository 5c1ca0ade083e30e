package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.TypeRow;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// An instance type in the list to choose from.
final class TypeCell extends ListCell<TypeRow> {

    private static final double[] WIDTHS = {150, 46, 86, 86, 96};

    private final Label name = Parts.label("", "type-name");
    private final Label vcpus = Parts.label("");
    private final Label memory = Parts.label("");
    private final Label interfaces = Parts.label("");
    private final Label price = Parts.label("", "muted");
    private final GridPane grid = columns(name, vcpus, memory, interfaces, price);

    /// {@return what stands above the columns}
    static GridPane header() {
        return columns(
                Parts.label(Messages.text("inspector.type.column.name"), "column"),
                Parts.label(Messages.text("inspector.type.column.vcpus"), "column"),
                Parts.label(Messages.text("inspector.type.column.memory"), "column"),
                Parts.label(Messages.text("inspector.type.column.interfaces"), "column"),
                Parts.label(Messages.text("inspector.type.column.price"), "column"));
    }

    @Override
    protected void updateItem(@Nullable TypeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(row.name());
        vcpus.setText(row.vcpus());
        memory.setText(row.memory());
        interfaces.setText(row.interfaces());
        price.setText(row.price());
        setGraphic(grid);
    }

    private static GridPane columns(Label... labels) {
        var grid = new GridPane(8, 0);
        grid.setAlignment(Pos.CENTER_LEFT);
        for (int column = 0; column < labels.length; column++) {
            grid.getColumnConstraints().add(new ColumnConstraints(WIDTHS[column]));
            grid.add(labels[column], column, 0);
            GridPane.setHalignment(labels[column], column == 0 ? HPos.LEFT : HPos.RIGHT);
        }
        return grid;
    }
}
