package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.InstanceLayout;
import dev.bayplan.drawing.scene.InstanceText;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.text.Messages;

/// Paints addresses and the pods or tasks that have them. Box and flat cell take their colour from the same place.
final class CellPainter {

    private static final double RADIUS = 4;
    private static final double ROOM_FOR_PRIMARY = 44;
    private static final double ROOM_FOR_SENTENCE = 160;
    private static final double MARK = 4.5;
    private static final int FAINT = 70;

    private final Pen pen;
    private final String primary = Messages.text("drawing.primary");
    private final String ownAddress = Messages.text("drawing.ownAddress");

    CellPainter(Pen pen) {
        this.pen = pen;
    }

    /// Paints every cell as a flat rectangle on the ground.
    void flat(ClusterScene cluster, int i, Lens lens) {
        Plan plan = cluster.side().plan();
        InstanceLayout layout = cluster.layout(i);
        if (cluster.showsReplicasOnly()) {
            for (int n = 0; n < cluster.cells(i); n++) {
                flat(cluster, i, cluster.slotInCell(i, n), 0, n, lens);
            }
            return;
        }
        for (int e = 0; e < layout.blocks() + (layout.hasRest() ? 1 : 0); e++) {
            int j = plan.firstInterface(i) + e;
            double x = cluster.instanceX(i) + layout.blockX(e);
            double y = cluster.instanceY(i) + layout.blockY(e);
            if (e >= plan.interfaces(i)) {
                pen.ground(x, y, layout.blockWidth(), layout.blockHeight(e), pen.palette().zone());
                continue;
            }
            pen.ground(x, y, layout.blockWidth(), layout.blockHeight(e), pen.palette().block());
            pen.ground(
                    x, y, InstanceLayout.BAND, layout.blockHeight(e),
                    pen.palette().hue(cluster.hues().networkInterface(j, plan.group(i))));
            for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
                flat(cluster, i, s, e, s - plan.firstSlot(j), lens);
            }
        }
    }

    private void flat(ClusterScene cluster, int i, int s, int block, int cell, Lens lens) {
        InstanceLayout layout = cluster.layout(i);
        double x = cluster.instanceX(i) + layout.cellX(block, cell);
        double y = cluster.instanceY(i) + layout.cellY(block, cell);
        double height = layout.cellHeight();
        pen.ground(x, y, layout.cellWidth(), height, fill(cluster, i, s, lens));
        if (marked(cluster, i, s, lens)) {
            pen.ground(x, y, layout.cellWidth(), height / 3, pen.palette().alert());
        }
    }

    /// Paints the cell of slot `s` as a box with a label.
    void cell(ClusterScene cluster, int i, int s, int block, int cell, Lens lens) {
        InstanceLayout layout = cluster.layout(i);
        int w = cluster.side().plan().workload(s);
        double x = cluster.instanceX(i) + layout.cellX(block, cell);
        double y = cluster.instanceY(i) + layout.cellY(block, cell);
        double width = layout.cellWidth();
        double height = layout.cellHeight();
        if (w == Plan.PRIMARY) {
            pen.dashedOutline(x, y, width, height, RADIUS, 1, 3, pen.palette().instanceBorder());
            if (width >= ROOM_FOR_PRIMARY) {
                String label = width >= ROOM_FOR_SENTENCE ? ownAddress : primary;
                double size = width >= ROOM_FOR_SENTENCE ? 12 : 10;
                pen.textCentered(
                        label, x + width / 2, y + height / 2, Typeface.REGULAR, size, pen.palette().muted());
            }
        } else if (w == Plan.FREE) {
            pen.outline(x, y, width, height, RADIUS, 1, pen.palette().blockBorder());
        } else {
            occupied(cluster, i, s, w, x, y, lens);
        }
    }

    private void occupied(ClusterScene cluster, int i, int s, int w, double x, double y, Lens lens) {
        InstanceLayout layout = cluster.layout(i);
        double width = layout.cellWidth();
        double height = layout.cellHeight();
        int fill = fill(cluster, i, s, lens);
        int ink = Palette.inkOn(fill);
        pen.box(x, y, width, height, RADIUS, fill);
        String label = cluster.text().instances().cell(cluster.side().plan().group(i), w);
        String address = cluster.text().instances().address(s);
        double middle = y + height / 2;
        if (address == null) {
            pen.textCentered(label, x + width / 2, middle, Typeface.BOLD, InstanceText.CELL_SIZE, ink);
        } else if (width >= ROOM_FOR_SENTENCE) {
            double wide = pen.width(label, Typeface.BOLD, InstanceText.CELL_SIZE);
            double all = wide + 10 + pen.width(address, Typeface.MONO, InstanceText.FIGURES_SIZE);
            double left = x + (width - all) / 2;
            pen.text(label, left, middle + 4, Typeface.BOLD, InstanceText.CELL_SIZE, ink);
            pen.text(address, left + wide + 10, middle + 4, Typeface.MONO, InstanceText.FIGURES_SIZE, ink);
        } else {
            pen.textCentered(label, x + width / 2, middle - 8, Typeface.BOLD, InstanceText.CELL_SIZE + 1, ink);
            pen.textCentered(
                    address, x + width / 2, middle + 9, Typeface.MONO, InstanceText.FIGURES_SIZE, ink);
        }
        if (marked(cluster, i, s, lens)) {
            pen.diamond(x + width - 1, y + 1, MARK + 1.5, pen.palette().block());
            pen.diamond(x + width - 1, y + 1, MARK, pen.palette().alert());
        }
    }

    /// Paints the replicas of an instance where nothing else is shown.
    void replicas(ClusterScene cluster, int i) {
        for (int n = 0; n < cluster.cells(i); n++) {
            cell(cluster, i, cluster.slotInCell(i, n), 0, n, Lens.TRAFFIC);
        }
    }

    private int fill(ClusterScene cluster, int i, int s, Lens lens) {
        Plan plan = cluster.side().plan();
        int w = plan.workload(s);
        if (w == Plan.PRIMARY) {
            return Palette.withAlpha(pen.palette().instanceBorder(), FAINT);
        }
        if (w == Plan.FREE) {
            return Palette.withAlpha(pen.palette().blockBorder(), FAINT);
        }
        return pen.palette().hue(switch (lens) {
            case NETWORK, TRAFFIC -> cluster.hues().workload(w);
            case SECURITY_GROUPS -> cluster.hues().held(plan.group(i), w);
        });
    }

    private static boolean marked(ClusterScene cluster, int i, int s, Lens lens) {
        Plan plan = cluster.side().plan();
        return switch (lens) {
            case NETWORK, TRAFFIC -> false;
            case SECURITY_GROUPS -> plan.workload(s) >= 0
                    && cluster.side().securityScope().isTooWide(plan.group(i), plan.workload(s));
        };
    }
}
