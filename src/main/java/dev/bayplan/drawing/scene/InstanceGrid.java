package dev.bayplan.drawing.scene;

import dev.bayplan.model.placement.Plan;
import java.util.function.IntConsumer;

/// The instances of a cluster by their place: in each zone in rows of equally many. Finds those at a place or in a
/// window without a walk over all of them.
final class InstanceGrid {

    private final Box[] zones;
    private final int[][] inZone;
    private final int columns;
    private final double left;
    private final double top;
    private final double stepX;
    private final double stepY;

    /// @param left  from the edge of a zone to its first column
    /// @param top   from the edge of a zone to its first row
    /// @param stepX from a column to the next
    /// @param stepY from a row to the next
    InstanceGrid(Plan plan, Box[] zones, int columns, double left, double top, double stepX, double stepY) {
        this.zones = zones;
        this.columns = columns;
        this.left = left;
        this.top = top;
        this.stepX = stepX;
        this.stepY = stepY;
        int[] count = new int[zones.length];
        for (int i = 0; i < plan.instances(); i++) {
            count[plan.zone(i)]++;
        }
        inZone = new int[zones.length][];
        for (int z = 0; z < zones.length; z++) {
            inZone[z] = new int[count[z]];
            count[z] = 0;
        }
        for (int i = 0; i < plan.instances(); i++) {
            int z = plan.zone(i);
            inZone[z][count[z]++] = i;
        }
    }

    double x(int z, int rank) {
        return zones[z].x() + left + rank % columns * stepX;
    }

    double y(int z, int rank) {
        int row = rank / columns;
        return zones[z].y() + top + row * stepY;
    }

    /// {@return the instance whose place a point is in; -1 where there is none}
    int at(double x, double y) {
        for (int z = 0; z < zones.length; z++) {
            int column = (int) Math.floor((x - zones[z].x() - left) / stepX);
            int row = (int) Math.floor((y - zones[z].y() - top) / stepY);
            if (zones[z].contains(x, y) && column >= 0 && column < columns && row >= 0) {
                int rank = row * columns + column;
                return rank < inZone[z].length ? inZone[z][rank] : -1;
            }
        }
        return -1;
    }

    /// Goes through the instances whose places meet a window.
    void forEachIn(double fromX, double fromY, double toX, double toY, IntConsumer each) {
        for (int z = 0; z < zones.length; z++) {
            int rows = Math.ceilDiv(inZone[z].length, columns);
            int firstColumn = first(fromX - zones[z].x() - left, stepX);
            int lastColumn = last(toX - zones[z].x() - left, stepX, columns);
            int firstRow = first(fromY - zones[z].y() - top, stepY);
            int lastRow = last(toY - zones[z].y() - top, stepY, rows);
            for (int row = firstRow; row <= lastRow; row++) {
                for (int column = firstColumn; column <= lastColumn; column++) {
                    int rank = row * columns + column;
                    if (rank < inZone[z].length) {
                        each.accept(inZone[z][rank]);
                    }
                }
            }
        }
    }

    private static int first(double distance, double step) {
        return (int) Math.max(0, Math.floor(distance / step));
    }

    private static int last(double distance, double step, int count) {
        return (int) Math.min(count - 1.0, Math.floor(distance / step));
    }
}
