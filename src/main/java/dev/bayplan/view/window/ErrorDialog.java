package dev.bayplan.view.window;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/// Tells the user that something could not be done.
final class ErrorDialog {

    private ErrorDialog() {}

    /// Shows the dialog and waits until it is read.
    ///
    /// @param what what could not be done
    /// @param why  the reason, and what helps
    static void show(Window owner, String what, String why) {
        var alert = new Alert(AlertType.ERROR, why, ButtonType.OK);
        alert.initOwner(owner);
        alert.setTitle(what);
        alert.setHeaderText(what);
        alert.setResizable(true);
        alert.showAndWait();
    }
}
