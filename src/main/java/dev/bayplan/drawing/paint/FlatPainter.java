package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.Grant;
import dev.bayplan.drawing.scene.Hues;
import dev.bayplan.drawing.scene.InstanceLayout;
import dev.bayplan.drawing.scene.Lives;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Lens;

/// Paints what is in an instance seen from afar: a flat rectangle on the ground for each cell.
final class FlatPainter {

    /// The least height of a cell that also shows what its replica asked for, or the role it holds, in pixels.
    private static final double SHOWS_SWATCH = 3;

    /// In pixels: thicker, a row of marks would outshine the cells that it marks.
    private static final double THICKEST_MARK = 2;

    private final Pen pen;
    private final Emphasis emphasis;
    private final CellFill fill;
    private final LifePainter life;

    FlatPainter(Pen pen, Emphasis emphasis) {
        this.pen = pen;
        this.emphasis = emphasis;
        this.fill = new CellFill(pen);
        this.life = new LifePainter(pen);
    }

    void paint(ClusterScene cluster, int i, Lens lens) {
        Plan plan = cluster.side().plan();
        if (cluster.showsReplicasOnly()) {
            for (int n = 0; n < cluster.cells(i); n++) {
                int s = cluster.slotInCell(i, n);
                if (s >= 0) {
                    emphasis.replica(i, s);
                    cell(cluster, i, s, 0, n, lens);
                }
            }
            return;
        }
        InstanceLayout layout = cluster.layout(i);
        for (int e = 0; e < layout.blocks() + (layout.hasRest() ? 1 : 0); e++) {
            int j = plan.firstInterface(i) + e;
            double x = cluster.instanceX(i) + layout.blockX(e);
            double y = cluster.instanceY(i) + layout.blockY(e);
            if (e >= plan.interfaces(i)) {
                emphasis.other();
                pen.ground(x, y, layout.blockWidth(), layout.blockHeight(e), pen.palette().zone());
                continue;
            }
            emphasis.networkInterface(j);
            pen.beginGroup(cluster.orchestrator(), PlanPart.NETWORK_INTERFACE, j);
            pen.ground(x, y, layout.blockWidth(), layout.blockHeight(e), pen.palette().block());
            band(x, y, layout.blockHeight(e), cluster.hues(), j, lens);
            for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
                emphasis.slot(i, j, s);
                cell(cluster, i, s, e, cluster.interfaceCell(j, s), lens);
            }
            pen.endGroup();
        }
        unaddressed(cluster, i);
    }

    private void band(double x, double y, double height, Hues hues, int j, Lens lens) {
        if (lens == Lens.IAM) {
            return;
        }
        Hue[] held = hues.networkInterface(j);
        for (int h = 0; h < held.length; h++) {
            double stripe = height / held.length;
            pen.ground(x, y + h * stripe, InstanceLayout.BAND, stripe, pen.palette().hue(held[h]));
        }
    }

    /// Replicas without address lie on the colour of an alert, and only half as high as others.
    private void unaddressed(ClusterScene cluster, int i) {
        Plan plan = cluster.side().plan();
        InstanceLayout layout = cluster.layout(i);
        if (plan.unaddressed(i) == 0) {
            return;
        }
        emphasis.other();
        int block = layout.unaddressedBlock();
        pen.ground(
                cluster.instanceX(i) + layout.blockX(block), cluster.instanceY(i) + layout.blockY(block),
                layout.blockWidth(), layout.blockHeight(block), pen.palette().alertFill());
        for (int n = 0; n < Math.min(plan.unaddressed(i), layout.unaddressedCells()); n++) {
            emphasis.unaddressed(i, n);
            pen.beginGroup(cluster.orchestrator(), PlanPart.UNADDRESSED, plan.indexOfUnaddressed(i, n));
            pen.ground(
                    cluster.instanceX(i) + layout.cellX(block, n),
                    cluster.instanceY(i) + layout.cellY(block, n) + layout.cellHeight() / 4,
                    layout.cellWidth(), layout.cellHeight() / 2,
                    pen.palette().hue(cluster.hues().workload(plan.unaddressedWorkload(i, n))));
            pen.endGroup();
        }
    }

    private void cell(ClusterScene cluster, int i, int s, int block, int cell, Lens lens) {
        InstanceLayout layout = cluster.layout(i);
        double x = cluster.instanceX(i) + layout.cellX(block, cell);
        double y = cluster.instanceY(i) + layout.cellY(block, cell);
        double width = layout.cellWidth();
        double height = layout.cellHeight();
        int color = fill.of(cluster, i, s, lens);
        int w = cluster.side().plan().workload(s);
        Lives lives = cluster.lives();
        if (w < 0 && lives != null) {
            life.flatCooling(x, y, width, height);
            return;
        }
        if (w < 0) {
            pen.ground(x, y, width, height, color);
            return;
        }
        pen.beginGroup(cluster.orchestrator(), PlanPart.SLOT, s);
        if (lives != null) {
            life.flat(lives.state(s), lives.version(s), x, y, width, height, color);
            pen.endGroup();
            return;
        }
        pen.ground(x, y, width, height, color);
        int g = cluster.side().plan().group(i);
        Hue[] held = CellFill.foot(cluster, g, w, lens);
        for (int h = 1; h < held.length; h++) {
            double stripe = width / (held.length - 1);
            pen.ground(x + (h - 1) * stripe, y + height * 0.7, stripe, height * 0.3, pen.palette().hue(held[h]));
        }
        Grant grant = Grant.of(cluster.side(), g, w, lens);
        Hue[] swatch = CellFill.swatch(cluster, g, w, lens);
        if (grant != Grant.AS_ASKED && swatch.length > 0 && pen.pixels(height) >= SHOWS_SWATCH) {
            double side = Math.min(width, height) / 3;
            pen.ground(x + side / 2, y + side, side, side, pen.palette().hue(swatch[0]));
        }
        switch (grant) {
            case AS_ASKED -> { }
            case TOO_WIDE -> pen.ground(x, y, width, mark(height), pen.palette().alert());
            case LACKING -> pen.ground(x + width / 2, y, width / 2, mark(height), pen.palette().alert());
        }
        pen.endGroup();
    }

    private double mark(double height) {
        return Math.min(height / 3, THICKEST_MARK / pen.pixels(1));
    }
}
