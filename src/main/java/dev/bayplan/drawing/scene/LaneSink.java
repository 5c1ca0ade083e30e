package dev.bayplan.drawing.scene;

/// Takes lanes one after the other, as numbers, so that very many of them need not be kept.
@FunctionalInterface
public interface LaneSink {

    /// Takes a straight piece, level or upright.
    ///
    /// @param crossing whether what runs here goes from one zone to another
    /// @param fine     whether it leads to a single cell or past a row of them, to be left out from afar
    void lane(double x1, double y1, double x2, double y2, boolean crossing, boolean fine);
}
