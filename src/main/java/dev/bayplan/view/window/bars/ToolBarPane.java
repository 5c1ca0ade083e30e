package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.ToolBarPresentation;
import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.controller.files.FileActions;
import dev.bayplan.controller.story.Talk;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is open, the lens, and what can be done with the whole.
public final class ToolBarPane extends VBox {

    private static final double GAP = 4;

    /// As wide as the lenses and all buttons with the name of what is open.
    private static final double WIDE = 1_200;

    public ToolBarPane(ToolBarPresentation toolBar, Playback playback, FileActions files, Talk talk) {
        getStyleClass().add("bar");
        var buttons = new PlaybackButtons(playback, toolBar);
        Parts.showWhile(buttons, toolBar.lensProperty().map(lens -> lens == Lens.TRAFFIC));
        Label application = Parts.label(Messages.text("toolbar.application"), "application");
        application.setMinWidth(USE_PREF_SIZE);
        Node name = name(toolBar);
        // The window's title says both too: in a narrow one, what can be done goes before.
        var wide = widthProperty().map(width -> width.doubleValue() >= WIDE);
        Parts.showWhile(application, wide);
        Parts.showWhile(name, wide);
        var left = new HBox(GAP, application, name, new FileMenu(files), undo(toolBar), redo(toolBar));
        left.setAlignment(Pos.CENTER_LEFT);
        var right = new HBox(GAP, buttons, present(talk), export(files), theme(toolBar));
        right.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(new CentredBar(left, new LensSwitch(toolBar), right));
    }

    private static Node name(ToolBarPresentation toolBar) {
        Label name = Parts.label("", "muted");
        name.setId("name");
        name.textProperty().bind(toolBar.nameProperty());
        var whole = new Tooltip();
        whole.textProperty().bind(toolBar.nameProperty());
        name.setTooltip(whole);
        Label modified = Parts.label("●", "modified");
        modified.setId("modified");
        modified.setTooltip(new Tooltip(Messages.text("toolbar.modified")));
        modified.setAccessibleText(Messages.text("toolbar.modified"));
        modified.visibleProperty().bind(toolBar.modifiedProperty());
        modified.setMinWidth(USE_PREF_SIZE);
        return Parts.row(name, modified);
    }

    private static Button undo(ToolBarPresentation toolBar) {
        Button undo = Parts.iconButton("undo", Feather.CORNER_UP_LEFT, "toolbar.undo");
        undo.disableProperty().bind(toolBar.canUndoProperty().not());
        undo.setOnAction(_ -> toolBar.undo());
        return undo;
    }

    private static Button redo(ToolBarPresentation toolBar) {
        Button redo = Parts.iconButton("redo", Feather.CORNER_UP_RIGHT, "toolbar.redo");
        redo.disableProperty().bind(toolBar.canRedoProperty().not());
        redo.setOnAction(_ -> toolBar.redo());
        return redo;
    }

    private static Button present(Talk talk) {
        Button present = Parts.iconButton("present", Feather.MONITOR, "toolbar.present");
        present.setOnAction(_ -> talk.begin(0));
        return present;
    }

    private static MenuButton export(FileActions files) {
        MenuButton menu = FileMenu.menu("export", "toolbar.export", Feather.SHARE);
        MenuItem all = item("export-all", "toolbar.export.all", Feather.SHARE, files::export);
        // Shortcuts has the key as well, for fields that would take it.
        all.setAccelerator(KeyCombination.valueOf("Shortcut+E"));
        menu.getItems().addAll(
                all,
                new SeparatorMenuItem(),
                item("export-png", "toolbar.export.png", Feather.IMAGE, () -> files.exportPng(1)),
                item("export-png-double", "toolbar.export.pngDouble", Feather.IMAGE, () -> files.exportPng(2)),
                item("copy-picture", "toolbar.export.copy", Feather.COPY, files::copyPicture));
        return menu;
    }

    private static MenuButton theme(ToolBarPresentation toolBar) {
        MenuButton menu = FileMenu.menu("theme", "toolbar.theme", Feather.MOON);
        Parts.name(menu, menu.getText());
        menu.setText("");
        for (Theme theme : Theme.values()) {
            var item = new RadioMenuItem(Messages.name(theme));
            item.setId("theme-" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            item.setOnAction(_ -> {
                toolBar.look(theme);
                item.setSelected(true);
            });
            toolBar.themeProperty().subscribe(chosen -> item.setSelected(chosen == theme));
            menu.getItems().add(item);
        }
        return menu;
    }

    static MenuItem item(String id, String key, Ikon icon, Runnable action) {
        var item = new MenuItem(Messages.text(key), new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
