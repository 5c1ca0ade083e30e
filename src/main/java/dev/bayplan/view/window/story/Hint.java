package dev.bayplan.view.window.story;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A line that is read once and disappears.
final class Hint extends Label {

    private static final Duration READ = Duration.seconds(6);
    private static final Duration GOES = Duration.millis(400);

    private final PauseTransition pause = new PauseTransition(READ);
    private final FadeTransition fade = new FadeTransition(GOES, this);

    /// @param moves whether anything moves by itself
    Hint(boolean moves) {
        setId("page-hint");
        getStyleClass().add("page-hint");
        setMouseTransparent(true);
        setWrapText(true);
        fade.setToValue(0);
        fade.setOnFinished(_ -> setVisible(false));
        pause.setOnFinished(_ -> {
            if (moves) {
                fade.playFromStart();
            } else {
                setVisible(false);
            }
        });
    }

    /// @param text empty: there is nothing to say any more
    void show(String text) {
        fade.stop();
        pause.stop();
        setText(text);
        setOpacity(1);
        setVisible(!text.isEmpty());
        if (!text.isEmpty()) {
            pause.playFromStart();
        }
    }
}
