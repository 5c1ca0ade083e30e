package dev.bayplan.view.window;

import dev.bayplan.controller.export.ExportPresentation;
import dev.bayplan.controller.files.Dialogs;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.export.ExportDialog;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Asks and tells by the desktop's own dialogs.
public final class FileDialogs implements Dialogs {

    private final Stage owner;
    private @Nullable File folder;

    public FileDialogs(Stage owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> askOpen() {
        FileChooser chooser = chooser("dialog.open", Messages.text("dialog.scenariosAndPictures"), "*.json", "*.svg");
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> askSave(String name) {
        FileChooser chooser = chooser("dialog.save", Messages.text("dialog.scenarios"), "*.json");
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> askPicture(String name, String ending) {
        FileChooser chooser = chooser("dialog.picture", Messages.text("dialog.pictures", ending), "*" + ending);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public void export(ExportPresentation export) {
        new ExportDialog(owner, export).show();
    }

    private FileChooser chooser(String title, String kind, String... patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, patterns));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public Unsaved askUnsaved(String name) {
        return UnsavedChangesDialog.ask(owner, name);
    }

    @Override
    public void refuse(String what, String why) {
        ErrorDialog.show(owner, what, why);
    }

    @Override
    public boolean isWantedInstead(String what, String why, String instead) {
        return ErrorDialog.ask(owner, what, why, instead);
    }

    @Override
    public void copy(byte[] png) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
