package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.InstanceLayout;

/// How much of an instance is drawn, by its size on the screen.
enum Detail {
    /// One bar: how full it is.
    BAR,
    /// A flat cell for each address, on the ground.
    CELLS,
    /// Rounded boxes, with labels where there is room.
    BOXES;

    private static final double SMALLEST_CELL = 1;
    private static final double SMALLEST_BOX = 8;

    /// {@return the detail for a size of so many pixels to a scene unit}
    static Detail of(InstanceLayout layout, double pixels) {
        double cell = layout.cellHeight() * pixels;
        if (cell < SMALLEST_CELL) {
            return BAR;
        }
        return cell < SMALLEST_BOX ? CELLS : BOXES;
    }

    /// {@return whether some instance lies on the ground, so that its zone must too}
    static boolean hasFlatCells(ClusterScene cluster, double pixels) {
        for (int g = 0; g < cluster.groups(); g++) {
            if (of(cluster.layoutOfGroup(g), pixels) != BOXES) {
                return true;
            }
        }
        return false;
    }
}
