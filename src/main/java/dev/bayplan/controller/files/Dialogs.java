package dev.bayplan.controller.files;

import dev.bayplan.controller.export.ExportPresentation;
import java.nio.file.Path;
import java.util.Optional;

/// What has to be asked of the user, or told, when it comes to files.
public interface Dialogs {

    /// What is to become of changes that are not saved.
    enum Unsaved { SAVE, DISCARD, CANCEL }

    /// {@return the scenario file to open; empty where the user changed their mind}
    Optional<Path> askOpen();

    /// {@return where to save the scenario; empty where the user changed their mind}
    ///
    /// @param name what to suggest
    Optional<Path> askSave(String name);

    /// {@return where to write a picture; empty where the user changed their mind}
    ///
    /// @param name   what to suggest
    /// @param ending of its kind, dot included
    Optional<Path> askPicture(String name, String ending);

    /// Lets the user choose how the drawing is taken away, and see it before.
    void export(ExportPresentation export);

    /// {@return what to do with changes of a scenario of that name}
    Unsaved askUnsaved(String name);

    /// Tells that something could not be done.
    void refuse(String what, String why);

    /// Tells that something could not be done, and what could be done instead.
    ///
    /// {@return whether the user wants that}
    ///
    /// @param instead names it, in the form of a command
    boolean isWantedInstead(String what, String why, String instead);

    /// Puts a picture on the clipboard.
    void copy(byte[] png);
}
