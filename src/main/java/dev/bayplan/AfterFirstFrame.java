package dev.bayplan;

import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.view.window.MainWindow;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// What is done once the drawing has been painted, one thing a frame: the sides of the window are filled, so that they
/// hold up neither the drawing nor, for long, what is clicked meanwhile. Ends the program for whoever measures or
/// trains its start.
final class AfterFirstFrame extends AnimationTimer {

    /// The system property that says after what the program ends: after the `drawing`, or the whole `window`.
    private static final String EXIT_AFTER = "bayplan.exitAfter";

    /// How many pulses, some half a second, the sides wait for the drawing of a plan that takes long.
    private static final int PATIENCE = 30;

    private final DrawingPresentation drawing;
    private final int patience;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private boolean painted;
    private int pulses;

    private AfterFirstFrame(DrawingPresentation drawing, int patience) {
        this.drawing = drawing;
        this.patience = patience;
    }

    static AfterFirstFrame of(Desktop.Wired wired) {
        String last = System.getProperty(EXIT_AFTER, "");
        var after = new AfterFirstFrame(wired.drawing(), last.isEmpty() ? PATIENCE : Integer.MAX_VALUE);
        MainWindow window = wired.window();
        if (last.equals("drawing")) {
            after.steps.add(after::exit);
        }
        after.steps.add(window::showInspector);
        after.steps.add(window::showReasons);
        if (last.equals("window")) {
            after.steps.add(after::exit);
        }
        return after;
    }

    /// Comes after the frame loop, which paints in the pulse that brings a scene; the next pulse comes after its frame.
    @Override
    public void handle(long now) {
        pulses++;
        if (painted || pulses > patience) {
            Runnable step = steps.poll();
            if (step == null) {
                stop();
            } else {
                step.run();
            }
        }
        painted = drawing.sceneProperty().get() != null;
    }

    private void exit() {
        stop();
        Platform.exit();
    }
}
