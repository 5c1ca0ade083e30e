package dev.bayplan.view.window.parts;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Tells when the pointer has come to rest on a node, not when it merely passes over.
public final class Dwell {

    private static final Duration REST = Duration.millis(250);

    private final PauseTransition pause = new PauseTransition(REST);
    private boolean rested;

    private Dwell() {}

    /// Watches a node.
    ///
    /// @param rests  runs once the pointer has stayed
    /// @param leaves runs when it goes after it had stayed
    public static void on(Node node, Runnable rests, Runnable leaves) {
        new Dwell().watch(node, rests, leaves);
    }

    private void watch(Node node, Runnable rests, Runnable leaves) {
        pause.setOnFinished(_ -> {
            rested = true;
            rests.run();
        });
        // A node that comes to lie under a pointer at rest is entered, but nobody has pointed at it.
        node.addEventHandler(MouseEvent.MOUSE_MOVED, _ -> {
            if (!rested) {
                pause.playFromStart();
            }
        });
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> pause.stop());
        node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            pause.stop();
            if (rested) {
                rested = false;
                leaves.run();
            }
        });
    }
}
