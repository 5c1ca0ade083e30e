package dev.bayplan.controller.drawing;

/// Goes on with the clock of a [FrameLoop].
public interface Clocked {

    /// Goes on from now, whatever the clock did meanwhile.
    void resume();

    /// Comes before each frame.
    ///
    /// @param now a rising clock, in nanoseconds
    void advance(long now);
}
