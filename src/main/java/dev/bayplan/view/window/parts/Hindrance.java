package dev.bayplan.view.window.parts;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Holds a control that cannot always be used, and tells why: a disabled control itself tells nothing.
public final class Hindrance extends HBox {

    private final Tooltip why = new Tooltip();

    /// @param obstacle why the control cannot be used; empty where it can
    public Hindrance(Control control, ObservableValue<String> obstacle) {
        super(control);
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(control, Priority.ALWAYS);
        control.disableProperty().bind(obstacle.map(reason -> !reason.isEmpty()));
        obstacle.subscribe(reason -> {
            why.setText(reason);
            control.setAccessibleHelp(reason);
            if (reason.isEmpty()) {
                Tooltip.uninstall(this, why);
            } else {
                Tooltip.install(this, why);
            }
        });
    }
}
