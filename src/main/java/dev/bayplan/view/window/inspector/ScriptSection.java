package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.ScriptPresentation;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Lets something happen to the selection, and lists what was let happen.
public final class ScriptSection extends VBox {

    private static final double MOST_HEIGHT = 84;

    private final ScriptPresentation script;
    private final FlowPane offers = new FlowPane(6, 4);
    private final VBox entries = new VBox();

    /// @param shown whether time is looked at
    public ScriptSection(ScriptPresentation script, ObservableValue<Boolean> shown) {
        super(6);
        this.script = script;
        getStyleClass().addAll("section", "selected-section");
        setMinHeight(USE_PREF_SIZE);
        offers.setId("script-offers");
        entries.setId("script-entries");
        entries.getStyleClass().add("details");
        var scroll = new ScrollPane(entries);
        scroll.getStyleClass().add("selected-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        entries.heightProperty().subscribe(height -> scroll.setPrefHeight(Math.min(MOST_HEIGHT, height.doubleValue())));
        getChildren().addAll(Parts.heading("script.heading"), offers, scroll);
        Parts.showWhile(offers, script.offeredProperty().map(all -> !all.isEmpty()));
        Parts.showWhile(this, shown);
        script.offeredProperty().subscribe(this::show);
        script.entriesProperty().subscribe(this::list);
    }

    private void show(List<ScriptPresentation.Offered> offered) {
        offers.getChildren().setAll(offered.stream().map(this::button).toList());
    }

    private Button button(ScriptPresentation.Offered offered) {
        var button = new Button(offered.label());
        button.getStyleClass().add("remedy");
        button.setOnAction(_ -> script.add(offered));
        return button;
    }

    private void list(List<String> texts) {
        entries.getChildren().clear();
        for (int e = 0; e < texts.size(); e++) {
            int index = e;
            Button remove = Parts.iconButton("script-remove-" + e, Feather.X, "script.remove");
            remove.setOnAction(_ -> script.remove(index));
            entries.getChildren().add(Parts.row(Parts.label(texts.get(e), "value"), Parts.spacer(), remove));
        }
    }
}
