package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.InstanceLayout;

/// How much of an instance is drawn, by its size on the screen.
enum Detail {
    /// One bar: how full it is.
    BAR,
    /// A flat cell for each address, on the ground; the bar before fades as they grow.
    CELLS,
    /// Rounded boxes, with labels where there is room.
    BOXES;

    private static final double SMALLEST_CELL = 1;
    private static final double CELL_WITHOUT_BAR = 1.8;
    private static final double SMALLEST_BOX = 8;

    /// How much of the surface cells take, at most; the rest is between them.
    private static final double SHARE_OF_CELLS = 0.6;

    /// {@return the detail for instances of a layout, at their size on the surface}
    static Detail of(ClusterScene cluster, InstanceLayout layout, Pen pen) {
        double cell = pen.pixels(layout.cellHeight());
        if (cell < SMALLEST_CELL) {
            return BAR;
        }
        return cell < SMALLEST_BOX || isCrowded(cluster, layout, pen) ? CELLS : BOXES;
    }

    /// {@return how opaque the bar still is where cells are drawn, from 1 to 0: nothing jumps as one comes closer}
    static double bar(InstanceLayout layout, Pen pen) {
        double cell = pen.pixels(layout.cellHeight());
        return Math.clamp((CELL_WITHOUT_BAR - cell) / (CELL_WITHOUT_BAR - SMALLEST_CELL), 0, 1);
    }

    /// More boxes than the surface can draw in time are seen at once.
    private static boolean isCrowded(ClusterScene cluster, InstanceLayout layout, Pen pen) {
        double seen = pen.area() / (pen.pixels(layout.cellWidth()) * pen.pixels(layout.cellHeight()));
        // Where requests run, a lane leads to every cell.
        int each = cluster.showsReplicasOnly() ? 2 : 1;
        return each * Math.min(seen * SHARE_OF_CELLS, cluster.side().plan().slots()) > pen.mostBoxes();
    }

    /// {@return whether every instance is but a bar}
    static boolean isBars(ClusterScene cluster, Pen pen) {
        for (int g = 0; g < cluster.groups(); g++) {
            if (of(cluster, cluster.layoutOfGroup(g), pen) != BAR) {
                return false;
            }
        }
        return true;
    }

    /// {@return whether some instance lies on the ground, so that its zone must too}
    static boolean hasFlatCells(ClusterScene cluster, Pen pen) {
        for (int g = 0; g < cluster.groups(); g++) {
            if (of(cluster, cluster.layoutOfGroup(g), pen) != BOXES) {
                return true;
            }
        }
        return false;
    }
}
