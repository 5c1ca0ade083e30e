package dev.bayplan.view.window;

import dev.bayplan.text.Messages;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/// A dialog in the colours of the window that it belongs to.
final class OwnedAlert {

    private OwnedAlert() {}

    /// @param what the heading
    /// @param why  what stands below it
    static Alert of(Window owner, AlertType type, String what, String why, ButtonType... buttons) {
        var alert = new Alert(type, why, buttons);
        alert.initOwner(owner);
        alert.setTitle(Messages.text("toolbar.application"));
        alert.setHeaderText(what);
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        return alert;
    }
}
