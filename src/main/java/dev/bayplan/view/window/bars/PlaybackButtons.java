package dev.bayplan.view.window.bars;

import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Plays the requests, pauses them, goes step by step, sets how fast.
final class PlaybackButtons extends HBox {

    PlaybackButtons(Playback playback) {
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
        var step = new Button(Messages.text("toolbar.step"), new FontIcon(Feather.SKIP_FORWARD));
        step.setId("step");
        step.getStyleClass().add("flat");
        step.setMinWidth(USE_PREF_SIZE);
        step.setOnAction(_ -> playback.step());
        var speed = new ChoiceBox<Double>();
        speed.setId("speed");
        speed.getItems().setAll(playback.speeds());
        speed.setConverter(new Times());
        speed.valueProperty().bindBidirectional(playback.speedProperty());
        speed.setPrefWidth(72);
        speed.setMinWidth(USE_PREF_SIZE);
        Parts.name(speed, Messages.text("toolbar.speed"));
        getChildren().addAll(play, step, speed);
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
