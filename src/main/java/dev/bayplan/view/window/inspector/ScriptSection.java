package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.ScriptForm;
import dev.bayplan.controller.inspector.ScriptPresentation;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Lets something happen to the selection, or to anything, and lists what was let happen with its fields.
public final class ScriptSection extends VBox {

    /// Leaves the rest of the inspector its room.
    private static final double MOST_HEIGHT = 230;

    private final ScriptPresentation script;
    private final FlowPane offers = new FlowPane(6, 4);
    private final ContextMenu forms = new ContextMenu();
    private final VBox entries = new VBox();
    private final ScrollPane scroll = new ScrollPane(entries);

    /// @param shown whether time is looked at
    public ScriptSection(ScriptPresentation script, ObservableValue<Boolean> shown) {
        super(6);
        this.script = script;
        getStyleClass().addAll("section", "selected-section", "inspector", "script");
        setMinHeight(USE_PREF_SIZE);
        offers.setId("script-offers");
        Button add = Parts.iconButton("script-add", Feather.PLUS, "script.add");
        add.setOnAction(_ -> forms.show(add, Side.TOP, 0, 0));
        entries.setId("script-entries");
        entries.getStyleClass().add("details");
        scroll.getStyleClass().add("selected-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        entries.heightProperty().subscribe(height -> scroll.setPrefHeight(Math.min(MOST_HEIGHT, height.doubleValue())));
        getChildren().addAll(
                Parts.row(Parts.heading("script.heading"), Parts.spacer(), add), offers, scroll,
                Parts.problem("script-add", script.entries().problemProperty()));
        Parts.showWhile(offers, script.offeredProperty().map(all -> !all.isEmpty()));
        Parts.showWhile(this, shown);
        script.offeredProperty().subscribe(this::show);
        script.formsProperty().subscribe(this::showForms);
        Parts.mirror(
                script.entries().rows(), entries,
                index -> new ScriptEntryRow(script.entries().rows().get(index), index));
    }

    private void show(List<ScriptPresentation.Offered> offered) {
        offers.getChildren().setAll(offered.stream().map(this::button).toList());
    }

    private Button button(ScriptPresentation.Offered offered) {
        var button = new Button(offered.label());
        button.getStyleClass().add("remedy");
        button.setOnAction(_ -> added(() -> script.add(offered)));
        return button;
    }

    private void showForms(List<ScriptForm> possible) {
        forms.getItems().setAll(possible.stream().map(this::item).toList());
    }

    private MenuItem item(ScriptForm form) {
        var item = new MenuItem(Messages.text("script.add." + form));
        item.setId("script-add-" + form);
        item.setOnAction(_ -> added(() -> script.add(form)));
        return item;
    }

    /// Shows the fields of what was just added, which is seldom what is meant to the last number.
    private void added(Runnable adding) {
        int before = entries.getChildren().size();
        adding.run();
        if (entries.getChildren().size() > before && entries.getChildren().getLast() instanceof ScriptEntryRow row) {
            row.unfold();
            scroll.applyCss();
            scroll.layout();
            scroll.setVvalue(scroll.getVmax());
        }
    }
}
