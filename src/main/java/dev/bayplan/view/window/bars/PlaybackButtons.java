package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.ToolBarPresentation;
import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Plays the requests, pauses them, goes step by step forth and back, sets how fast, which, and in what colours.
final class PlaybackButtons extends HBox {

    PlaybackButtons(Playback playback, ToolBarPresentation toolBar) {
        super(4);
        setAlignment(Pos.CENTER_RIGHT);
        var play = new Button();
        play.setId("play");
        play.getStyleClass().addAll("flat", "strong");
        play.setMinWidth(84);
        play.setOnAction(_ -> playback.toggle());
        playback.playingProperty().subscribe(playing -> {
            play.setText(Messages.text(playing ? "toolbar.pause" : "toolbar.play"));
            play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
        });
        Button back = Parts.iconButton("step-back", Feather.SKIP_BACK, "toolbar.stepBack");
        back.setOnAction(_ -> playback.back());
        Button step = Parts.iconButton("step", Feather.SKIP_FORWARD, "toolbar.step");
        step.setOnAction(_ -> playback.step());
        var speed = new ChoiceBox<Double>();
        speed.setId("speed");
        speed.getItems().setAll(playback.speeds());
        speed.setConverter(new Times());
        speed.valueProperty().bindBidirectional(playback.speedProperty());
        speed.setPrefWidth(72);
        speed.setMinWidth(USE_PREF_SIZE);
        Parts.name(speed, Messages.text("toolbar.speed"));
        getChildren().addAll(play, back, step, speed, heat(toolBar));
    }

    private static ToggleButton heat(ToolBarPresentation toolBar) {
        var heat = new ToggleButton("", new FontIcon(Feather.THERMOMETER));
        heat.setId("heat");
        heat.getStyleClass().add("flat");
        heat.setMinWidth(USE_PREF_SIZE);
        heat.setAccessibleText(Messages.text("toolbar.heat"));
        heat.setTooltip(new Tooltip(Messages.text("toolbar.heat")));
        toolBar.heatProperty().subscribe(heat::setSelected);
        heat.setOnAction(_ -> {
            toolBar.toggleHeat();
            heat.setSelected(toolBar.heatProperty().get());
        });
        return heat;
    }

    private static final class Times extends StringConverter<Double> {

        @Override
        public String toString(Double speed) {
            return Messages.text("toolbar.speed.times", String.format(Locale.ROOT, speed < 1 ? "%.2f" : "%.0f", speed));
        }

        @Override
        public Double fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
