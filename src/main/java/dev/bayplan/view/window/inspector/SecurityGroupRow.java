package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.SecurityGroupFields;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.CommitField;
import dev.bayplan.view.window.parts.Parts;
import dev.bayplan.view.window.parts.Swatch;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One security group in the inspector.
final class SecurityGroupRow extends VBox {

    private static final double NAME_WIDTH = 118;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /// Kept, because nothing else holds on to it.
    private final ObservableValue<Boolean> shown;

    SecurityGroupRow(SecurityGroupFields group, int index) {
        getStyleClass().add("entry");
        var swatch = new Swatch("hue-group-" + index, group.hueProperty(), group::recolour);
        var name = new CommitField("group-" + index, Messages.text("inspector.column.name"), group.name());
        name.setPrefWidth(NAME_WIDTH);
        name.setMinWidth(NAME_WIDTH);
        Label users = Parts.label("", "muted");
        users.textProperty().bind(group.usersProperty().map(
                names -> names.isEmpty() ? Messages.text("inspector.groupUser.none") : names));
        var all = new Tooltip();
        all.textProperty().bind(users.textProperty());
        users.setTooltip(all);
        users.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(users, Priority.ALWAYS);
        Button carriers = Parts.iconButton("carriers-group-" + index, Feather.EYE, "inspector.carriers.securityGroup");
        carriers.setOnAction(_ -> group.toggleCarriers());
        shown = group.carriersShownProperty();
        shown.subscribe(on -> carriers.pseudoClassStateChanged(ON, on));
        Button remove = Parts.iconButton("remove-group-" + index, Feather.X, "inspector.remove.securityGroups");
        remove.setOnAction(_ -> group.remove());
        getChildren().addAll(
                Parts.row(swatch, name, users, carriers, remove),
                Parts.problem("group-" + index, group.name().problemProperty()),
                Parts.problem("remove-group-" + index, group.problemProperty()));
    }
}
