package dev.bayplan.view.window;

import dev.bayplan.controller.drawing.Delta;
import dev.bayplan.controller.drawing.Delta.Move;
import dev.bayplan.controller.drawing.PreviewPresentation;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Lies over the drawing, which is faint while it shows what is not made yet, and says below what that is and how the
/// numbers would change.
final class PreviewPane extends StackPane {

    private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");

    private final PreviewPresentation preview;
    private final GridPane table = new GridPane();

    PreviewPane(Node drawing, PreviewPresentation preview) {
        this.preview = preview;
        getStyleClass().add("preview");
        setMouseTransparent(true);
        drawing.getStyleClass().add("drawing");
        Label title = Parts.wrapped("strong");
        title.setId("preview-title");
        title.textProperty().bind(preview.titleProperty());
        Label keys = Parts.label(Messages.text("preview.keys"), "keys");
        keys.setMinWidth(USE_PREF_SIZE);
        Parts.showWhile(keys, preview.refusalProperty().isEmpty());
        var head = new HBox(16, title, Parts.spacer(), keys);
        head.setAlignment(Pos.BASELINE_LEFT);
        table.getStyleClass().add("deltas");
        Parts.showWhile(table, Bindings.isNotEmpty(preview.deltas()));
        Label unmoved = Parts.label(Messages.text("preview.unmoved"), "value");
        Parts.showWhile(unmoved, preview.ghostProperty().and(Bindings.isEmpty(preview.deltas())));
        Label aside = Parts.label(Messages.text("preview.aside"), "small");
        Parts.showWhile(aside, preview.ghostProperty());
        var banner = new VBox(head, Parts.problem("preview", preview.refusalProperty()), table, unmoved, aside);
        banner.setId("preview-banner");
        banner.getStyleClass().add("banner");
        banner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Parts.showWhile(banner, preview.titleProperty().isNotEmpty());
        StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
        getChildren().add(banner);
        preview.ghostProperty().subscribe(ghost -> drawing.pseudoClassStateChanged(GHOST, ghost));
        preview.deltas().subscribe(this::show);
        show();
    }

    private void show() {
        table.getChildren().clear();
        table.addRow(0, new Label(), runner("eks"), new Label(), runner("ecs"));
        for (Delta delta : preview.deltas()) {
            table.addRow(
                    table.getRowCount(), Parts.label(delta.label(), "value"),
                    numbers(delta.eks()), right(delta.eks().difference(), "eks-difference"),
                    numbers(delta.ecs()), right(delta.ecs().difference(), "ecs-difference"));
        }
    }

    private static Label numbers(Move move) {
        return right(move.numbers(), move.difference().isEmpty() ? "muted" : "value");
    }

    private static Label runner(String orchestrator) {
        return right(Messages.text("comparison.column." + orchestrator), "runner", orchestrator);
    }

    private static Label right(String text, String... styles) {
        Label label = Parts.label(text, styles);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}
