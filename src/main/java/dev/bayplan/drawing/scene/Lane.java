package dev.bayplan.drawing.scene;

/// One straight piece of the lanes, level or upright.
///
/// @param crossing whether what runs here goes from one zone to another
/// @param fine     whether it is one of the very many that lead to single cells, to be left out from afar
public record Lane(double x1, double y1, double x2, double y2, boolean crossing, boolean fine) {}
