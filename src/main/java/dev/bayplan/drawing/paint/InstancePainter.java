package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.InstanceLayout;
import dev.bayplan.drawing.scene.InstanceText;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.text.Messages;

/// Paints one instance: its frame and header, its interfaces or kube-proxy, and its cells, at the detail that its size
/// on the screen allows.
final class InstancePainter {

    private static final double RADIUS = 8;
    private static final double SCOPE_LINE = 3;

    private final Pen pen;
    private final CellPainter cells;
    private final BlockPainter blocks;
    private final String proxy = Messages.text("drawing.proxy");

    InstancePainter(Pen pen) {
        this.pen = pen;
        this.cells = new CellPainter(pen);
        this.blocks = new BlockPainter(pen, cells);
    }

    void paint(ClusterScene cluster, int i, Lens lens) {
        switch (Detail.of(cluster.layout(i), pen.pixels(1))) {
            case BAR -> bar(cluster, i);
            case CELLS -> {
                frame(cluster, i, lens);
                cells.flat(cluster, i, lens);
            }
            case BOXES -> {
                frame(cluster, i, lens);
                header(cluster, i);
                if (cluster.showsReplicasOnly()) {
                    proxy(cluster, i);
                    cells.replicas(cluster, i);
                } else {
                    blocks.paint(cluster, i, lens);
                }
            }
        }
    }

    private void bar(ClusterScene cluster, int i) {
        InstanceLayout layout = cluster.layout(i);
        Plan plan = cluster.side().plan();
        double most = Math.max(1, cluster.limit(i));
        double full = Math.min(1, plan.placedOn(i) / most);
        double x = cluster.instanceX(i);
        double y = cluster.instanceY(i);
        pen.ground(x, y, layout.width(), layout.height(), pen.palette().instance());
        pen.ground(
                x, y + layout.height() * (1 - full), layout.width(), layout.height() * full,
                pen.palette().accent(cluster.orchestrator()));
    }

    private void frame(ClusterScene cluster, int i, Lens lens) {
        InstanceLayout layout = cluster.layout(i);
        double x = cluster.instanceX(i);
        double y = cluster.instanceY(i);
        boolean scope = lens == Lens.SECURITY_GROUPS
                && cluster.side().securityScope().unit() == SecurityScope.Unit.INSTANCE;
        int border = scope
                ? pen.palette().hue(cluster.hues().instances(cluster.side().plan().group(i)))
                : pen.palette().instanceBorder();
        // Flat cells lie on the ground, and so must what is beneath them.
        if (Detail.of(layout, pen.pixels(1)) == Detail.CELLS) {
            pen.ground(x, y, layout.width(), layout.height(), pen.palette().instance());
            pen.outline(x, y, layout.width(), layout.height(), 0, scope ? SCOPE_LINE : 1, border);
        } else {
            pen.box(x, y, layout.width(), layout.height(), RADIUS, pen.palette().instance());
            pen.outline(x, y, layout.width(), layout.height(), RADIUS, scope ? SCOPE_LINE : 1.2, border);
        }
    }

    private void header(ClusterScene cluster, int i) {
        InstanceLayout layout = cluster.layout(i);
        double baseline = cluster.instanceY(i) + 20;
        double left = cluster.instanceX(i) + InstanceLayout.GUTTER;
        double right = cluster.instanceX(i) + layout.width() - InstanceLayout.GUTTER;
        pen.text(
                cluster.text().instances().title(i), left, baseline, Typeface.BOLD, InstanceText.TITLE_SIZE,
                pen.palette().text());
        int color = cluster.side().plan().launched(i) && cluster.side().plan().unaddressed(i) == 0
                ? pen.palette().muted()
                : pen.palette().alert();
        pen.textRight(
                cluster.text().instances().figures(i), right, baseline, Typeface.MONO, InstanceText.FIGURES_SIZE,
                color);
    }

    private void proxy(ClusterScene cluster, int i) {
        InstanceLayout layout = cluster.layout(i);
        if (!layout.hasProxy() || !cluster.side().plan().launched(i)) {
            return;
        }
        double x = cluster.instanceX(i) + InstanceLayout.GUTTER;
        double y = cluster.instanceY(i) + layout.proxyTop();
        double width = layout.width() - 2 * InstanceLayout.GUTTER;
        int accent = pen.palette().accent(cluster.orchestrator());
        pen.box(x, y, width, InstanceLayout.PROXY, 5, Palette.withAlpha(accent, 28));
        pen.outline(x, y, width, InstanceLayout.PROXY, 5, 1.2, accent);
        pen.textCentered(proxy, x + width / 2, y + InstanceLayout.PROXY / 2, Typeface.BOLD, 12, accent);
    }
}
