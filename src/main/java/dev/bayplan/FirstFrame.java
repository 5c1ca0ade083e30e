package dev.bayplan;

import dev.bayplan.controller.drawing.DrawingPresentation;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Ends the program when the drawing has been painted once, for whoever measures or trains its start.
final class FirstFrame extends AnimationTimer {

    /// The system property that asks for it.
    private static final String EXIT = "bayplan.exitAfterFirstFrame";

    private final DrawingPresentation drawing;
    private boolean painted;

    private FirstFrame(DrawingPresentation drawing) {
        this.drawing = drawing;
    }

    static void exitAfter(DrawingPresentation drawing) {
        if (Boolean.getBoolean(EXIT)) {
            new FirstFrame(drawing).start();
        }
    }

    /// Comes after the frame loop, which paints in the pulse that brings a scene; the next pulse comes after its frame.
    @Override
    public void handle(long now) {
        if (painted) {
            stop();
            Platform.exit();
        }
        painted = drawing.sceneProperty().get() != null;
    }
}
