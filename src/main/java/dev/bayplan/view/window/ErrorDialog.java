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
        Alert alert = OwnedAlert.of(owner, AlertType.ERROR, what, why, ButtonType.OK);
        alert.setResizable(true);
        alert.showAndWait();
    }
}
