package dev.bayplan;

import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.view.window.MainWindow;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// How the window opens: when there is a drawing, so that the first frame has it; then the bars come and the sides, one
/// a frame, so that they hold up neither the drawing nor, for long, what is clicked meanwhile. Ends the program for
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
        if (wired.document().scenario().view().lens() == Lens.LIFECYCLE) {
            // The time line takes room from the drawing, which would be laid out anew.
            wired.fillBars();
        } else {
            steps.add(wired::fillBars);
        }
        steps.add(window::fillLeft);
        steps.add(window::fillRight);
        if (exitAfter.equals("window")) {
            steps.add(Opening::exit);
        }
    }

    static void begin(Desktop.Wired wired) {
        wired.window().setDrawing(wired.pane());
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
            window.show();
        }
    }
}
