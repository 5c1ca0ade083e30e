package dev.bayplan.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The least that JavaFX can show: a window with one label, which ends after its first frame.
public final class PlainWindow {

    private PlainWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(PlainWindow::show);
    }

    private static void show() {
        var stage = new Stage();
        stage.setScene(new Scene(new Label("Bayplan"), 1_440, 900));
        stage.show();
        new AnimationTimer() {

            private boolean painted;

            @Override
            public void handle(long now) {
                if (painted) {
                    stop();
                    Platform.exit();
                }
                painted = true;
            }
        }.start();
    }
}
