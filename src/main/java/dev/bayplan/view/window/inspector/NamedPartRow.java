package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.NamedPart;
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

/// Something that others have by its name: one security group, one IAM role.
final class NamedPartRow extends VBox {

    private static final double NAME_WIDTH = 118;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /// Kept, because nothing else holds on to it.
    private final ObservableValue<Boolean> shown;

    NamedPartRow(NamedPart part, String id, String removeKey) {
        getStyleClass().add("entry");
        var swatch = new Swatch("hue-" + id, part.hueProperty(), part::recolour);
        var name = new CommitField(id, Messages.text("inspector.column.name"), part.name());
        name.setPrefWidth(NAME_WIDTH);
        name.setMinWidth(NAME_WIDTH);
        Label users = Parts.label("", "muted");
        users.textProperty().bind(part.usersProperty().map(
                names -> names.isEmpty() ? Messages.text("inspector.groupUser.none") : names));
        var all = new Tooltip();
        all.textProperty().bind(users.textProperty());
        users.setTooltip(all);
        users.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(users, Priority.ALWAYS);
        Button carriers = Parts.iconButton("carriers-" + id, Feather.EYE, "inspector.carriers");
        carriers.setOnAction(_ -> part.toggleCarriers());
        shown = part.carriersShownProperty();
        shown.subscribe(on -> carriers.pseudoClassStateChanged(ON, on));
        Button remove = Parts.iconButton("remove-" + id, Feather.X, removeKey);
        remove.setOnAction(_ -> part.remove());
        getChildren().addAll(
                Parts.row(swatch, name, users, carriers, remove),
                Parts.problem(id, part.name().problemProperty()),
                Parts.problem("remove-" + id, part.problemProperty()));
    }
}
