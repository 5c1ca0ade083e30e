package dev.bayplan.controller.files;

import dev.bayplan.store.ScenarioFiles;
import dev.bayplan.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where something is to be written: the user is asked, and a name without an ending gets one.
final class Destination {

    private static final String PNG = ".png";

    private final Dialogs dialogs;

    Destination(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /// {@return the file for a scenario; empty where there is none, which the user knows}
    Optional<Path> ofScenario(String name) {
        return dialogs.askSave(name + ScenarioFiles.ENDING).flatMap(chosen -> named(chosen, ScenarioFiles.ENDING));
    }

    /// {@return the file for a picture; empty where there is none, which the user knows}
    Optional<Path> ofPicture(String name) {
        return dialogs.askPicture(name + PNG).flatMap(chosen -> {
            String ending = ending(chosen);
            return ending.isEmpty() || ending.equalsIgnoreCase(PNG)
                    ? named(chosen, PNG)
                    : refused(chosen, Messages.text("dialog.pngOnly", ending));
        });
    }

    /// What the user did not name is not written over: nobody was asked about it.
    private Optional<Path> named(Path chosen, String ending) {
        if (!ending(chosen).isEmpty()) {
            return Optional.of(chosen);
        }
        String name = String.valueOf(chosen.getFileName());
        Path file = chosen.resolveSibling(name.endsWith(".") ? name + ending.substring(1) : name + ending);
        return Files.exists(file) ? refused(file, Messages.text("dialog.exists")) : Optional.of(file);
    }

    private Optional<Path> refused(Path file, String why) {
        dialogs.refuse(Messages.text("dialog.cannotSave", String.valueOf(file.getFileName())), why);
        return Optional.empty();
    }

    /// {@return how a name ends, with the dot; empty where it has no ending}
    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 || dot == name.length() - 1 ? "" : name.substring(dot);
    }
}
