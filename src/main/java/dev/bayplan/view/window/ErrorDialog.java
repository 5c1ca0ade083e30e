package dev.bayplan.view.window;

import dev.bayplan.text.Messages;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
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

    /// Shows the dialog with something to do instead, and waits for the answer.
    ///
    /// @param instead what could be done instead
    /// @return whether the user wants that
    static boolean ask(Window owner, String what, String why, String instead) {
        var yes = new ButtonType(instead, ButtonData.OK_DONE);
        var no = new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = OwnedAlert.of(owner, AlertType.ERROR, what, why, yes, no);
        alert.setResizable(true);
        return alert.showAndWait().orElse(no) == yes;
    }
}
