package dev.bayplan.view.window;

import dev.bayplan.controller.files.Dialogs.Unsaved;
import dev.bayplan.text.Messages;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/// Asks what is to become of changes before they are lost.
final class UnsavedChangesDialog {

    private UnsavedChangesDialog() {}

    /// Shows the dialog and waits for the answer.
    ///
    /// @param name what would be lost, as the user knows it
    static Unsaved ask(Window owner, String name) {
        var save = new ButtonType(Messages.text("dialog.unsaved.save"), ButtonData.YES);
        var discard = new ButtonType(Messages.text("dialog.unsaved.discard"), ButtonData.NO);
        var cancel = new ButtonType(Messages.text("dialog.unsaved.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = OwnedAlert.of(
                owner, AlertType.CONFIRMATION, Messages.text("dialog.unsaved.text", name),
                Messages.text("dialog.unsaved.explanation"), save, discard, cancel);
        alert.setTitle(Messages.text("dialog.unsaved.title"));
        ButtonType chosen = alert.showAndWait().orElse(cancel);
        if (chosen == save) {
            return Unsaved.SAVE;
        }
        return chosen == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }
}
