package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.CellForm;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.Grant;
import dev.bayplan.drawing.scene.InstanceLayout;
import dev.bayplan.drawing.scene.InstanceText;
import dev.bayplan.drawing.scene.Lives;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.text.Messages;

/// Paints addresses and the pods or tasks that have them, as boxes with labels.
final class CellPainter {

    private static final double RADIUS = 4;
    private static final double ROOM_FOR_PRIMARY = 44;
    private static final double ROOM_FOR_SENTENCE = 160;
    private static final double STRIPE_TOP = 0.8;
    private static final double STRIPE = 0.14;

    /// Most of the height of a cell that its name takes where it is magnified to be read.
    private static final double TALLEST_NAME = 0.85;

    private final Pen pen;
    private final Emphasis emphasis;
    private final CellFill fill;
    private final LifePainter life;
    private final String primary = Messages.text("drawing.primary");
    private final String ownAddress = Messages.text("drawing.ownAddress");

    CellPainter(Pen pen, Emphasis emphasis) {
        this.pen = pen;
        this.emphasis = emphasis;
        this.fill = new CellFill(pen);
        this.life = new LifePainter(pen);
    }

    /// Paints the cell of slot `s`.
    void cell(ClusterScene cluster, int i, int s, int block, int cell, Lens lens) {
        InstanceLayout layout = cluster.layout(i);
        int w = cluster.side().plan().workload(s);
        double x = cluster.instanceX(i) + layout.cellX(block, cell);
        double y = cluster.instanceY(i) + layout.cellY(block, cell);
        double width = layout.cellWidth();
        double height = layout.cellHeight();
        if (w == Plan.PRIMARY && lens != Lens.LIFECYCLE) {
            pen.dashedOutline(x, y, width, height, RADIUS, 1, 3, pen.palette().instanceBorder());
            if (width >= ROOM_FOR_PRIMARY) {
                String label = width >= ROOM_FOR_SENTENCE ? ownAddress : primary;
                double size = width >= ROOM_FOR_SENTENCE ? 12 : 10;
                pen.textCentered(
                        label, x + width / 2, y + height / 2, Typeface.REGULAR, size, pen.palette().muted());
            }
        } else if (lens == Lens.LIFECYCLE && w < 0) {
            life.cooling(x, y, width, height);
        } else if (w == Plan.FREE) {
            pen.outline(x, y, width, height, RADIUS, 1, pen.palette().absent());
        } else if (w == Plan.EMPTY) {
            pen.dashedOutline(x, y, width, height, RADIUS, 1, 2, pen.palette().absent());
        } else {
            pen.beginGroup(cluster.orchestrator(), PlanPart.SLOT, s);
            occupied(cluster, i, s, w, x, y, lens);
            pen.endGroup();
        }
    }

    private void occupied(ClusterScene cluster, int i, int s, int w, double x, double y, Lens lens) {
        InstanceLayout layout = cluster.layout(i);
        double width = layout.cellWidth();
        double height = layout.cellHeight();
        int color = fill.of(cluster, i, s, lens);
        Lives lives = cluster.lives();
        if (lives != null) {
            int ink = life.box(lives.state(s), lives.version(s), x, y, width, height, color);
            label(cluster, i, s, x, x + width, y + height / 2, ink);
            return;
        }
        pen.box(x, y, width, height, RADIUS, color);
        double left = x;
        int g = cluster.side().plan().group(i);
        fill.stripes(
                x + RADIUS, y + STRIPE_TOP * height, width - 2 * RADIUS, STRIPE * height,
                CellFill.foot(cluster, g, w, lens), 1);
        Grant grant = Grant.of(cluster.side(), g, w, lens);
        if (grant != Grant.AS_ASKED) {
            left += CellForm.INSET + CellForm.SWATCH;
            swatch(
                    CellFill.swatch(cluster, g, w, lens), x + CellForm.INSET,
                    y + (height - CellForm.SWATCH) / 2);
        }
        label(cluster, i, s, left, x + width, y + height / 2, Palette.inkOn(color));
        mark(x, y, width, grant);
    }

    private void swatch(Hue[] hues, double x, double y) {
        double side = CellForm.SWATCH;
        pen.box(x - 1, y - 1, side + 2, side + 2, 2, pen.palette().block());
        fill.stripes(x, y, side, side, hues, 0);
    }

    private void label(ClusterScene cluster, int i, int s, double left, double right, double middle, int ink) {
        InstanceText text = cluster.text().instances();
        Plan plan = cluster.side().plan();
        CellForm form = text.form(plan.group(i));
        String name = text.cell(plan.group(i), plan.workload(s));
        String address = text.address(s);
        double center = (left + right) / 2;
        if (form == CellForm.NAME || pen.pixels(InstanceText.FIGURES_SIZE) < Pen.SMALLEST_TEXT) {
            double size = pen.readable(form.nameSize(), cluster.layout(i).cellHeight() * TALLEST_NAME);
            double fitting = (right - left - CellForm.INSET) / pen.width(name, Typeface.BOLD, 1);
            pen.textCentered(
                    name, center, middle, Typeface.BOLD, Math.max(form.nameSize(), Math.min(size, fitting)), ink);
        } else if (form == CellForm.ADDRESS_BESIDE) {
            double wide = pen.width(name, Typeface.BOLD, form.nameSize()) + CellForm.GAP;
            double start = center - (wide + pen.width(address, Typeface.MONO, InstanceText.FIGURES_SIZE)) / 2;
            pen.text(name, start, middle + 4, Typeface.BOLD, form.nameSize(), ink);
            pen.text(address, start + wide, middle + 4, Typeface.MONO, InstanceText.FIGURES_SIZE, ink);
        } else {
            pen.textCentered(name, center, middle - 8, Typeface.BOLD, form.nameSize(), ink);
            pen.textCentered(address, center, middle + 9, Typeface.MONO, InstanceText.FIGURES_SIZE, ink);
        }
    }

    private void mark(double x, double y, double width, Grant grant) {
        switch (grant) {
            case AS_ASKED -> { }
            case TOO_WIDE -> pen.tooWide(x + width - 1, y + 1, 1);
            case LACKING -> pen.lacking(x + width - 1, y + 1, 1);
        }
    }

    /// Paints the marks of all slots of interface `j` once more, over what else was drawn there.
    void marks(ClusterScene cluster, int i, int j, Lens lens) {
        Plan plan = cluster.side().plan();
        InstanceLayout layout = cluster.layout(i);
        int block = j - plan.firstInterface(i);
        int g = plan.group(i);
        for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
            int cell = cluster.interfaceCell(j, s);
            if (plan.workload(s) >= 0) {
                emphasis.slot(i, j, s);
                mark(
                        cluster.instanceX(i) + layout.cellX(block, cell),
                        cluster.instanceY(i) + layout.cellY(block, cell),
                        layout.cellWidth(), Grant.of(cluster.side(), g, plan.workload(s), lens));
            }
        }
    }

    /// Paints the replicas of an instance where nothing else is shown.
    void replicas(ClusterScene cluster, int i, Lens lens) {
        for (int n = 0; n < cluster.cells(i); n++) {
            int s = cluster.slotInCell(i, n);
            if (s >= 0) {
                emphasis.replica(i, s);
                cell(cluster, i, s, 0, n, lens);
            }
        }
    }

    /// Paints the `n`th replica of instance `i` that has no address: only an outline in its workload's colour.
    void unaddressed(ClusterScene cluster, int i, int n) {
        InstanceLayout layout = cluster.layout(i);
        Plan plan = cluster.side().plan();
        int w = plan.unaddressedWorkload(i, n);
        double x = cluster.instanceX(i) + layout.cellX(layout.unaddressedBlock(), n);
        double y = cluster.instanceY(i) + layout.cellY(layout.unaddressedBlock(), n);
        pen.dashedOutline(
                x, y, layout.cellWidth(), layout.cellHeight(), RADIUS, 1.8, 4,
                pen.palette().hue(cluster.hues().workload(w)));
        InstanceText text = cluster.text().instances();
        pen.textCentered(
                text.cell(plan.group(i), w), x + layout.cellWidth() / 2, y + layout.cellHeight() / 2,
                Typeface.REGULAR, text.form(plan.group(i)).nameSize(), pen.palette().text());
    }
}
