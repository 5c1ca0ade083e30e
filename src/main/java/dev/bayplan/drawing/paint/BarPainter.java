package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.InstanceLayout;
import dev.bayplan.drawing.scene.Occupancy;
import dev.bayplan.drawing.scene.Slots;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Lens;
import java.util.Arrays;

/// Paints an instance from so far that its cells are smaller than a pixel: as full as it is, in the colours of its
/// cells, each as wide as its share of them. A frame allocates nothing.
final class BarPainter {

    /// Stripes of a narrower bar, in pixels, would not be told apart: it takes the colour of most of its cells.
    private static final double NARROWEST_STRIPED = 4;

    private final Pen pen;
    private final CellFill fill;
    private int[] count = {};
    private int[] color = {};

    BarPainter(Pen pen) {
        this.pen = pen;
        this.fill = new CellFill(pen);
    }

    /// @param ground colour of what is not taken
    void paint(ClusterScene cluster, int i, Lens lens, int ground) {
        InstanceLayout layout = cluster.layout(i);
        double x = cluster.instanceX(i);
        double y = cluster.instanceY(i);
        Occupancy occupancy = cluster.occupancy();
        int placed = occupancy.placed(i);
        double full = layout.height() * Math.min(1, placed / Math.max(1.0, cluster.limit(i)));
        double top = y + layout.height() - full;
        if (top > y) {
            pen.ground(x, y, layout.width(), top - y, ground);
        }
        if (placed == 0) {
            return;
        }
        if (pen.pixels(layout.width()) < NARROWEST_STRIPED) {
            pen.ground(x, top, layout.width(), full, fill.of(cluster, i, occupancy.slotOfMost(i), lens));
            return;
        }
        count(cluster, i, lens);
        double left = x;
        for (int w = 0; w < count.length; w++) {
            if (count[w] > 0) {
                double width = layout.width() * count[w] / placed;
                pen.ground(left, top, width, full, color[w]);
                left += width;
            }
        }
    }

    /// Counts the cells of each workload, and looks up the colour of one of them.
    private void count(ClusterScene cluster, int i, Lens lens) {
        Plan plan = cluster.side().plan();
        int workloads = cluster.side().scenario().workloads().size();
        if (count.length != workloads) {
            count = new int[workloads];
            color = new int[workloads];
        }
        Arrays.fill(count, 0);
        for (int s = Slots.first(plan, i); s < Slots.end(plan, i); s++) {
            int w = plan.workload(s);
            if (w >= 0 && count[w]++ == 0) {
                color[w] = fill.of(cluster, i, s, lens);
            }
        }
    }
}
