package dev.bayplan.controller.files;

import dev.bayplan.store.ScenarioFiles;
import dev.bayplan.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where something is to be written: the user is asked, and a name without an ending gets one.
final class Destination {

    private final Dialogs dialogs;

    Destination(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /// {@return the file for a scenario; empty where there is none, which the user knows}
    Optional<Path> ofScenario(String name) {
        return dialogs.askSave(name + ScenarioFiles.ENDING).flatMap(chosen -> named(chosen, ScenarioFiles.ENDING));
    }

    /// {@return the file for a picture or its numbers; empty where there is none, which the user knows}
    ///
    /// @param ending of its kind, dot included
    Optional<Path> ofPicture(String name, String ending) {
        return dialogs.askPicture(name + ending, ending).flatMap(chosen -> {
            String own = ending(chosen);
            return own.isEmpty() || own.equalsIgnoreCase(ending)
                    ? named(chosen, ending)
                    : refused(chosen, Messages.text("dialog.otherEnding", ending, own));
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
