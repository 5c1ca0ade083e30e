package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.CostBar;
import dev.bayplan.model.cost.CostPart;

/// Paints what a cluster costs: one bar of its parts, in shades of the cluster's own colour, and their amounts.
final class CostPainter {

    private final Pen pen;

    CostPainter(Pen pen) {
        this.pen = pen;
    }

    void paint(ClusterScene cluster, CostBar bar) {
        double unit = cluster.unit();
        Box room = bar.room();
        pen.box(room.x(), room.y(), room.width(), room.height(), unit * 3, pen.palette().zone());
        int accent = pen.palette().accent(cluster.orchestrator());
        for (int s = 0; s < bar.segments().size(); s++) {
            CostBar.Segment segment = bar.segments().get(s);
            Box box = segment.box();
            pen.box(box.x(), box.y(), box.width(), box.height(), 0, shade(accent, segment.part()));
        }
        for (int e = 0; e < bar.entries().size(); e++) {
            entry(bar.entries().get(e), unit, accent);
        }
    }

    private void entry(CostBar.Entry entry, double unit, int accent) {
        CostPart part = entry.part();
        if (part != null) {
            double side = unit * CostBar.SWATCH;
            pen.box(entry.x(), entry.nameY() - side + unit, side, side, unit * 2, shade(accent, part));
        }
        pen.text(
                entry.name(), CostBar.nameX(entry, unit), entry.nameY(), Typeface.REGULAR, unit * CostBar.NAME_SIZE,
                pen.palette().muted());
        pen.text(
                entry.amount(), entry.x(), entry.amountY(), Typeface.BOLD, unit * CostBar.AMOUNT_SIZE,
                part == null ? accent : pen.palette().text());
    }

    /// What AWS asks for the cluster itself stands out; the rest of the bar is paler, part by part.
    private static int shade(int accent, CostPart part) {
        return Palette.withAlpha(accent, switch (part) {
            case CONTROL_PLANE -> 255;
            case INSTANCES -> 160;
            case LOAD_BALANCERS -> 110;
            case CROSS_ZONE -> 70;
        });
    }
}
