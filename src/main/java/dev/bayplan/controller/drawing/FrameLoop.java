package dev.bayplan.controller.drawing;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/// Draws at most once for each pulse, while the drawing is showing and something of it is new.
public final class FrameLoop extends AnimationTimer {

    private final Playback playback;
    private final Clocked other;
    private final DrawingPresentation drawing;
    private final Runnable drawScene;
    private final Runnable drawFlow;

    /// @param showing   whether anyone can see the drawing; a hidden one neither plays nor draws
    /// @param other     what else goes on with the clock
    /// @param drawScene draws what stands still
    /// @param drawFlow  draws what moves over it
    public FrameLoop(
            ObservableValue<Boolean> showing, Playback playback, Clocked other, DrawingPresentation drawing,
            Runnable drawScene, Runnable drawFlow) {
        this.playback = playback;
        this.other = other;
        this.drawing = drawing;
        this.drawScene = drawScene;
        this.drawFlow = drawFlow;
        showing.subscribe(shown -> {
            // While a window closes, JavaFX may tell a mapped value as null for a moment.
            if (Boolean.TRUE.equals(shown)) {
                playback.resume();
                other.resume();
                drawing.requestFrame();
                start();
            } else {
                stop();
            }
        });
    }

    @Override
    public void handle(long now) {
        other.advance(now);
        boolean moved = playback.advance(now);
        boolean changed = drawing.takeFrameRequest();
        if (changed) {
            drawScene.run();
        }
        if (changed || moved) {
            drawFlow.run();
        }
    }
}
