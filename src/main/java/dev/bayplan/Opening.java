package dev.bayplan;

import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.view.window.MainWindow;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// How the window opens: when there is a drawing, so that the first frame has it; then the sides are filled, one a
/// frame, so that they hold up neither the drawing nor, for long, what is clicked meanwhile. Ends the program for
/// whoever measures or trains its start.
final class Opening extends AnimationTimer {

    /// The system property that says after what the program ends: after the `drawing`, or the whole `window`.
    private static final String EXIT_AFTER = "bayplan.exitAfter";

    /// How many pulses, some third of a second, one waits for the drawing of a plan that takes long.
    private static final int PATIENCE = 20;

    private final DrawingPresentation drawing;
    private final MainWindow window;
    private final int patience;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private int pulses;
    private boolean shown;
    private boolean painted;

    private Opening(Desktop.Wired wired, String exitAfter) {
        this.drawing = wired.drawing();
        this.window = wired.window();
        this.patience = exitAfter.isEmpty() ? PATIENCE : Integer.MAX_VALUE;
        if (exitAfter.equals("drawing")) {
            steps.add(Opening::exit);
        }
        steps.add(window::showInspector);
        steps.add(window::showReasons);
        if (exitAfter.equals("window")) {
            steps.add(Opening::exit);
        }
    }

    static void begin(Desktop.Wired wired) {
        var opening = new Opening(wired, System.getProperty(EXIT_AFTER, ""));
        opening.start();
        wired.window().layOut();
        wired.drawing().sceneProperty().subscribe(scene -> {
            if (scene != null) {
                opening.show();
            }
        });
    }

    /// Comes after the frame loop, which paints in the pulse that brings a scene; the next pulse comes after its frame.
    @Override
    public void handle(long now) {
        pulses++;
        if (pulses > patience) {
            show();
        }
        if (painted || pulses > patience) {
            Runnable step = steps.poll();
            if (step == null) {
                stop();
            } else {
                step.run();
            }
        }
        painted = shown && drawing.sceneProperty().get() != null;
    }

    /// Later, for other timers still paint in this pulse.
    private static void exit() {
        Platform.runLater(Platform::exit);
    }

    private void show() {
        if (!shown) {
            shown = true;
            window.showWithoutSides();
        }
    }
}
