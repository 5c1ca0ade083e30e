package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Duration;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A time on a slider, written beside it. What is dragged is taken when it is let go, so that one drag is one edit.
final class DurationSlider extends HBox {

    private static final double GAP = 6;
    private static final double TEXT = 62;

    DurationSlider(String id, String key, Duration duration) {
        super(GAP);
        var slider = new Slider(0, 1, 0);
        slider.setId(id);
        slider.setBlockIncrement(0.02);
        Parts.name(slider, Messages.text(key));
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label text = Parts.label("", "strong");
        text.setId(id + "-text");
        text.setMinWidth(TEXT);
        text.textProperty().bind(slider.valueProperty().map(at -> Duration.text(at.doubleValue())));
        duration.positionProperty().subscribe(at -> {
            if (!slider.isValueChanging()) {
                slider.setValue(at.doubleValue());
            }
        });
        slider.valueProperty().subscribe((_, at) -> {
            if (!slider.isValueChanging() && at.doubleValue() != duration.positionProperty().get()) {
                duration.slide(at.doubleValue());
            }
        });
        slider.valueChangingProperty().subscribe(changing -> {
            if (!changing && slider.getValue() != duration.positionProperty().get()) {
                duration.slide(slider.getValue());
            }
        });
        getChildren().addAll(slider, text);
    }
}
