package dev.bayplan.view.window.inspector;

import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A section that shows a line of what is in it until it is unfolded. What is in it is made then.
final class FoldedSection extends VBox {

    /// @param key     ends the key of the heading, and the id of the button that unfolds
    /// @param summary stands for the content while that is folded
    /// @param content makes what is in it, once
    FoldedSection(String key, ObservableValue<String> summary, Supplier<List<Node>> content) {
        getStyleClass().add("section");
        var fold = new ToggleButton(null, new FontIcon(Feather.CHEVRON_RIGHT));
        fold.setId("unfold-" + key);
        fold.getStyleClass().addAll("icon-button", "flat", "unfold");
        fold.selectedProperty().subscribe(open -> {
            fold.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            Parts.name(fold, Messages.text(open ? "inspector.fold" : "inspector.unfold"));
        });
        Label line = Parts.wrapped("muted");
        line.setId("summary-" + key);
        line.textProperty().bind(summary);
        Parts.showWhile(line, fold.selectedProperty().map(open -> !open));
        var inside = new VBox();
        inside.getStyleClass().add("section");
        Parts.showWhile(inside, fold.selectedProperty());
        fold.selectedProperty().subscribe(open -> {
            if (open && inside.getChildren().isEmpty()) {
                inside.getChildren().setAll(content.get());
            }
        });
        Label heading = Parts.heading("inspector.section." + key);
        heading.setOnMouseClicked(_ -> fold.fire());
        getChildren().addAll(Parts.row(heading, Parts.spacer(), fold), line, inside);
    }
}
