package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.ToolBarPresentation;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.text.Messages;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// Chooses the lens to look through.
final class LensSwitch extends SegmentedButton {

    private final Map<Lens, ToggleButton> buttons = new EnumMap<>(Lens.class);

    LensSwitch(ToolBarPresentation toolBar) {
        getStyleClass().add("lens-switch");
        for (Lens lens : Lens.values()) {
            var button = new ToggleButton(Messages.name(lens));
            button.setId("lens-" + lens.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setOnAction(_ -> {
                toolBar.look(lens);
                mark(lens);
            });
            buttons.put(lens, button);
            getButtons().add(button);
        }
        toolBar.lensProperty().subscribe(this::mark);
    }

    private void mark(Lens chosen) {
        buttons.forEach((lens, button) -> button.setSelected(lens == chosen));
    }
}
