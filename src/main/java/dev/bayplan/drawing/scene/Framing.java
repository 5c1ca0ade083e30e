package dev.bayplan.drawing.scene;

/// What stands around the clusters: in a window little, for the panes say the rest; in a picture all it needs to be
/// understood alone.
public enum Framing { WINDOW, PICTURE }
