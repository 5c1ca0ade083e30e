package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.InstanceLayout;
import dev.bayplan.drawing.scene.InstanceText;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.drawing.scene.Remembered;
import dev.bayplan.model.catalog.InterfaceLimits;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.text.Messages;

/// Paints the interfaces of an instance, attached or not, with their security groups.
final class BlockPainter {

    private static final double RADIUS = 5;
    private static final double SWATCH = 8;
    private static final double SCOPE_LINE = 2.5;
    private static final double TRUNK_LINE = 2;

    private final Pen pen;
    private final Emphasis emphasis;
    private final CellPainter cells;
    private final CellFill fill;
    private final Remembered names =
            new Remembered(InterfaceLimits.MOST_ENIS, e -> Messages.text("drawing.interface", e));
    private final Remembered trunks = new Remembered(InterfaceLimits.MOST_ENIS, e -> Messages.text("drawing.trunk", e));
    private final Remembered absent =
            new Remembered(InterfaceLimits.MOST_ENIS, e -> Messages.text("drawing.notAttached", e));

    BlockPainter(Pen pen, Emphasis emphasis, CellPainter cells) {
        this.pen = pen;
        this.emphasis = emphasis;
        this.cells = cells;
        this.fill = new CellFill(pen);
    }

    void paint(ClusterScene cluster, int i, Lens lens) {
        Plan plan = cluster.side().plan();
        InstanceLayout layout = cluster.layout(i);
        for (int e = 0; e < layout.blocks(); e++) {
            if (e < plan.interfaces(i)) {
                attached(cluster, i, e, plan.firstInterface(i) + e, lens);
            } else {
                emphasis.other();
                notAttached(cluster, i, e, absent.get(e));
            }
        }
        emphasis.other();
        if (layout.hasRest()) {
            notAttached(cluster, i, layout.blocks(), cluster.text().instances().rest(plan.group(i)));
        }
        if (plan.unaddressed(i) > 0) {
            unaddressed(cluster, i);
        }
    }

    private void attached(ClusterScene cluster, int i, int e, int j, Lens lens) {
        InstanceLayout layout = cluster.layout(i);
        Plan plan = cluster.side().plan();
        double x = cluster.instanceX(i) + layout.blockX(e);
        double y = cluster.instanceY(i) + layout.blockY(e);
        double width = layout.blockWidth();
        double height = layout.blockHeight(e);
        Hue[] hues = cluster.hues().networkInterface(j);
        int hue = pen.palette().hue(hues[0]);
        int owner = plan.workload(plan.firstSlot(j));
        boolean scope = lens == Lens.SECURITY_GROUPS
                && owner >= 0
                && cluster.side().securityScope().mechanism(owner).unit() != SecurityScope.Unit.INSTANCE;
        emphasis.networkInterface(j);
        pen.beginGroup(cluster.orchestrator(), PlanPart.NETWORK_INTERFACE, j);
        pen.box(x, y, width, height, RADIUS, pen.palette().block());
        if (lens != Lens.IAM) {
            fill.band(x, y, InstanceLayout.BAND, height, hues);
        }
        pen.outline(
                x, y, width, height, RADIUS, scope ? SCOPE_LINE : 1, scope ? hue : pen.palette().blockBorder());
        if (plan.isTrunk(j)) {
            pen.outline(x, y, width, height, RADIUS, TRUNK_LINE, pen.palette().muted());
        }
        prefixes(cluster, i, e, j);
        double left = x + InstanceLayout.BAND + 8;
        pen.text(
                plan.isTrunk(j) ? trunks.get(e) : names.get(e), left, y + 15, Typeface.MONO_BOLD,
                InstanceText.FIGURES_SIZE, pen.palette().text());
        if (lens != Lens.IAM) {
            groups(cluster, j, x + width - 8, y + 15, hues);
        }
        for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
            emphasis.slot(i, j, s);
            cells.cell(cluster, i, s, e, cluster.interfaceCell(j, s), lens);
        }
        pen.endGroup();
    }

    /// Frames each row of a block in which every row is a prefix.
    private void prefixes(ClusterScene cluster, int i, int e, int j) {
        InstanceLayout layout = cluster.layout(i);
        int columns = layout.columns();
        double margin = 2;
        for (int cell = cluster.firstPrefixCell(j); cell >= 0 && cell < cluster.cellsOfInterface(j); cell += columns) {
            double x = cluster.instanceX(i) + layout.cellX(e, cell);
            double y = cluster.instanceY(i) + layout.cellY(e, cell);
            double width = layout.cellX(e, cell + columns - 1) - layout.cellX(e, cell) + layout.cellWidth();
            pen.outline(
                    x - margin, y - margin, width + 2 * margin, layout.cellHeight() + 2 * margin, RADIUS, 1,
                    pen.palette().muted());
        }
    }

    private void groups(ClusterScene cluster, int j, double right, double baseline, Hue[] hues) {
        if (pen.pixels(InstanceText.FIGURES_SIZE) < Pen.SMALLEST_TEXT) {
            return;
        }
        String groups = cluster.text().instances().groups(j);
        pen.textRight(groups, right, baseline, Typeface.MONO, InstanceText.FIGURES_SIZE, pen.palette().text());
        double left = right - pen.width(groups, Typeface.MONO, InstanceText.FIGURES_SIZE);
        fill.stripes(left - SWATCH - 5, baseline - SWATCH, SWATCH, SWATCH, hues, 0);
    }

    private void unaddressed(ClusterScene cluster, int i) {
        InstanceLayout layout = cluster.layout(i);
        int block = layout.unaddressedBlock();
        double x = cluster.instanceX(i) + layout.blockX(block);
        double y = cluster.instanceY(i) + layout.blockY(block);
        pen.dashedOutline(
                x, y, layout.blockWidth(), layout.blockHeight(block), RADIUS, 1.2, 4, pen.palette().alert());
        pen.text(
                cluster.text().instances().unaddressed(i), x + InstanceLayout.BAND + 8, y + 15, Typeface.MONO_BOLD,
                InstanceText.FIGURES_SIZE, pen.palette().alert());
        for (int n = 0; n < Math.min(cluster.side().plan().unaddressed(i), layout.unaddressedCells()); n++) {
            emphasis.unaddressed(i, n);
            pen.beginGroup(
                    cluster.orchestrator(), PlanPart.UNADDRESSED, cluster.side().plan().indexOfUnaddressed(i, n));
            cells.unaddressed(cluster, i, n);
            pen.endGroup();
        }
    }

    private void notAttached(ClusterScene cluster, int i, int e, String label) {
        InstanceLayout layout = cluster.layout(i);
        double x = cluster.instanceX(i) + layout.blockX(e);
        double y = cluster.instanceY(i) + layout.blockY(e);
        pen.dashedOutline(
                x, y, layout.blockWidth(), layout.blockHeight(e), RADIUS, 1, 4, pen.palette().absent());
        pen.text(
                label, x + InstanceLayout.BAND + 8, y + 16, Typeface.MONO, InstanceText.FIGURES_SIZE,
                pen.palette().muted());
    }
}
