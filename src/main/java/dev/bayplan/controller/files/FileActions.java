package dev.bayplan.controller.files;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;

/// What the window asks for when it comes to files and pictures.
public interface FileActions {

    /// A bundled scenario.
    ///
    /// @param name  what [#openExample] takes
    /// @param title what a menu shows
    record Example(String name, String title) {}

    void createNew();

    void open();

    List<Example> examples();

    void openExample(String name);

    void save();

    void saveAs();

    /// Lets the user choose how the drawing is taken away.
    void export();

    /// Writes the drawing to a file that the user chooses.
    ///
    /// @param scale pixels for one unit of the drawing
    void exportPng(int scale);

    /// Puts the drawing on the clipboard.
    void copyPicture();

    /// {@return what was done last, in a sentence; empty once something else has happened}
    ReadOnlyStringProperty noticeProperty();

    /// {@return whether the window may close; asks the user where something is not saved}
    boolean mayClose();
}
