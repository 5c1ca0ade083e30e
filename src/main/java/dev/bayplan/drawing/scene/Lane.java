package dev.bayplan.drawing.scene;

/// One straight piece of the lanes, level or upright.
///
/// @param crossing whether what runs here goes from one zone to another
public record Lane(double x1, double y1, double x2, double y2, boolean crossing) {}
