package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.ZoneFields;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.CommitField;
import dev.bayplan.view.window.parts.Parts;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One Availability Zone in the inspector.
final class ZoneRow extends VBox {

    private static final double NAME_WIDTH = 118;

    ZoneRow(ZoneFields zone, int index) {
        getStyleClass().add("entry");
        var name = new CommitField("zone-" + index, Messages.text("inspector.column.name"), zone.name());
        name.setPrefWidth(NAME_WIDTH);
        var subnet = new CommitField("subnet-" + index, Messages.text("inspector.column.subnet"), zone.subnet());
        subnet.getStyleClass().add("code");
        HBox.setHgrow(subnet, Priority.ALWAYS);
        Button remove = Parts.iconButton("remove-zone-" + index, Feather.X, "inspector.remove.zones");
        remove.setOnAction(_ -> zone.remove());
        getChildren().addAll(
                Parts.row(name, subnet, remove),
                Parts.problem("zone-" + index, zone.name().problemProperty()),
                Parts.problem("subnet-" + index, zone.subnet().problemProperty()),
                Parts.problem("remove-zone-" + index, zone.problemProperty()));
    }
}
