package dev.bayplan.drawing.paint;

/// Surfaces for benchmarks of other rooms.
public final class FrameSurfaces {

    private FrameSurfaces() {}

    /// {@return a surface that does nothing}
    public static Surface nowhere() {
        return Nowhere.INSTANCE;
    }
}
