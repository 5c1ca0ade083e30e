package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Section;
import dev.bayplan.view.window.parts.Parts;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A heading with an "add" button, and one row for each entry.
final class InspectorSection extends VBox {

    /// @param key    ends the keys of the section's texts, and begins the ids of its controls
    /// @param header stands above the rows
    InspectorSection(String key, Section<?> section, IntFunction<Node> row, Node... header) {
        getStyleClass().add("section");
        Button add = Parts.iconButton("add-" + key, Feather.PLUS, "inspector.add." + key);
        add.setOnAction(_ -> section.add());
        var rows = new VBox();
        rows.getStyleClass().add("entries");
        Parts.mirror(section.rows(), rows, row);
        getChildren().add(Parts.row(Parts.heading("inspector.section." + key), Parts.spacer(), add));
        getChildren().addAll(header);
        getChildren().addAll(rows, Parts.problem("add-" + key, section.problemProperty()));
    }
}
