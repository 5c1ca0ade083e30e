package dev.bayplan.view.window.bars;

import dev.bayplan.controller.files.FileActions;
import dev.bayplan.text.Messages;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Opens and saves.
final class FileMenu extends MenuButton {

    FileMenu(FileActions files) {
        dress(this, "file", "toolbar.file", Feather.FILE);
        var examples = new Menu(Messages.text("toolbar.file.example"), new FontIcon(Feather.BOOK_OPEN));
        examples.setId("file-example");
        files.examples().forEach(example -> {
            var item = new MenuItem(example.title());
            item.setId("example-" + example.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> files.openExample(example.name()));
            examples.getItems().add(item);
        });
        getItems().addAll(
                item("file-new", "toolbar.file.new", Feather.FILE_PLUS, "Shortcut+N", files::createNew),
                item("file-open", "toolbar.file.open", Feather.FOLDER, "Shortcut+O", files::open),
                examples,
                new SeparatorMenuItem(),
                item("file-save", "toolbar.file.save", Feather.SAVE, "Shortcut+S", files::save),
                item("file-save-as", "toolbar.file.saveAs", Feather.SAVE, "Shortcut+Shift+S", files::saveAs));
    }

    /// {@return a menu for the tool bar}
    static MenuButton menu(String id, String key, Ikon icon) {
        var menu = new MenuButton();
        dress(menu, id, key, icon);
        return menu;
    }

    private static void dress(MenuButton menu, String id, String key, Ikon icon) {
        menu.setText(Messages.text(key));
        menu.setGraphic(new FontIcon(icon));
        menu.setId(id);
        menu.getStyleClass().addAll("flat", "bar-menu");
        menu.setMinWidth(USE_PREF_SIZE);
    }

    private static MenuItem item(String id, String key, Ikon icon, String shortcut, Runnable action) {
        MenuItem item = ToolBarPane.item(id, key, icon, action);
        item.setAccelerator(KeyCombination.valueOf(shortcut));
        return item;
    }
}
