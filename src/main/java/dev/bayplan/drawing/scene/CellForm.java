package dev.bayplan.drawing.scene;

import java.util.stream.DoubleStream;

/// What a replica's cell has room for. The one place that decides it, for who cuts the text and for who paints it.
public enum CellForm {
    NAME(12), ADDRESS_BESIDE(12), ADDRESS_BELOW(13);

    /// From the name to an address beside it.
    public static final double GAP = 10;

    /// From an edge of the cell to what stands in it.
    public static final double INSET = 4;

    /// Edge of the square with the colours that a replica asked for.
    public static final double SWATCH = 7;

    private static final double ONE_LINE = 30;
    private static final double TWO_LINES = 44;
    private static final double LEAST_NAME = 60;

    private final double nameSize;

    CellForm(double nameSize) {
        this.nameSize = nameSize;
    }

    /// Prefers the form that cuts no name.
    ///
    /// @param names widths of the names at a size of one
    static CellForm of(InstanceLayout layout, double addressWidth, boolean withSwatch, double[] names) {
        double beside = ADDRESS_BESIDE.nameRoom(layout, addressWidth, withSwatch);
        double below = ADDRESS_BELOW.nameRoom(layout, addressWidth, withSwatch);
        double longest = DoubleStream.of(names).max().orElse(0);
        boolean mayStandBelow = layout.cellHeight() >= TWO_LINES && below >= addressWidth;
        if (!mayHoldAddress(layout) || addressWidth == 0) {
            return NAME;
        }
        if (beside >= LEAST_NAME && (!mayStandBelow || longest * ADDRESS_BESIDE.nameSize <= beside)) {
            return ADDRESS_BESIDE;
        }
        return mayStandBelow ? ADDRESS_BELOW : NAME;
    }

    /// {@return whether an address may stand in cells as tall as those of a layout}
    static boolean mayHoldAddress(InstanceLayout layout) {
        return layout.cellHeight() >= ONE_LINE;
    }

    /// {@return the size of the name}
    public double nameSize() {
        return nameSize;
    }

    /// {@return the room for the name}
    double nameRoom(InstanceLayout layout, double addressWidth, boolean withSwatch) {
        double room = layout.cellWidth() - 2 * INSET - (withSwatch ? SWATCH + INSET : 0);
        return switch (this) {
            case NAME, ADDRESS_BELOW -> room;
            case ADDRESS_BESIDE -> room - GAP - addressWidth;
        };
    }
}
