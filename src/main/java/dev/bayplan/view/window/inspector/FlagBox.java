package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Flag;
import dev.bayplan.text.Messages;
import javafx.scene.control.CheckBox;

/// Shows whether something is on, and turns it on and off.
final class FlagBox extends CheckBox {

    FlagBox(String id, String key, Flag flag) {
        super(Messages.text(key));
        setId(id);
        setMnemonicParsing(false);
        flag.onProperty().subscribe(this::setSelected);
        setOnAction(_ -> {
            flag.toggle();
            setSelected(flag.onProperty().get());
        });
    }
}
