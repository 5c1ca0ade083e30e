package dev.bayplan.drawing.scene;

/// What stands around the clusters: in a window little, for the panes say the rest; in a picture all it needs to be
/// understood alone.
public enum Framing {
    WINDOW(22), PICTURE(52);

    private final double margin;

    Framing(double margin) {
        this.margin = margin;
    }

    /// {@return from the edges of the drawing to what is in it, in scene units where titles have their own size}
    double margin() {
        return margin;
    }
}
