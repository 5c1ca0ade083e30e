package dev.bayplan.drawing.paint;

/// Which point of a text stays in its place, whatever the text's width.
public enum Anchor { LEFT, MIDDLE, RIGHT }
