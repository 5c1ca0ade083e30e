package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Lens;

/// Gives box and flat cell the same colours.
final class CellFill {

    private static final int FAINT = 70;
    private static final Hue[] NONE = {};

    private final Pen pen;

    CellFill(Pen pen) {
        this.pen = pen;
    }

    /// {@return the colour of the cell of slot `s`: of several security groups that of the first, or that of the role
    /// asked for}
    int of(ClusterScene cluster, int i, int s, Lens lens) {
        Plan plan = cluster.side().plan();
        int w = plan.workload(s);
        if (w == Plan.PRIMARY) {
            return Palette.withAlpha(pen.palette().instanceBorder(), FAINT);
        }
        if (w == Plan.FREE || w == Plan.EMPTY) {
            return Palette.withAlpha(pen.palette().absent(), FAINT);
        }
        return switch (lens) {
            case TRAFFIC -> cluster.showsHeat()
                    ? pen.palette().heat(cluster.heat(s))
                    : pen.palette().hue(cluster.hues().workload(w));
            case NETWORK, COST, LIFECYCLE -> pen.palette().hue(cluster.hues().workload(w));
            case SECURITY_GROUPS -> pen.palette().hue(cluster.hues().held(plan.group(i), w)[0]);
            case IAM -> {
                Hue asked = cluster.hues().roleAsked(w);
                yield asked == null ? pen.palette().noRole() : pen.palette().hue(asked);
            }
        };
    }

    /// {@return the colours at the foot of a cell, from the second on: those that its fill leaves out}
    static Hue[] foot(ClusterScene cluster, int g, int w, Lens lens) {
        return switch (lens) {
            case NETWORK, TRAFFIC, IAM, COST, LIFECYCLE -> NONE;
            case SECURITY_GROUPS -> cluster.hues().held(g, w);
        };
    }

    /// {@return the colours of the small square in a cell that is marked: what it asked for, or the roles it holds}
    static Hue[] swatch(ClusterScene cluster, int g, int w, Lens lens) {
        return switch (lens) {
            case NETWORK, TRAFFIC, COST, LIFECYCLE -> NONE;
            case SECURITY_GROUPS -> cluster.hues().asked(w);
            case IAM -> cluster.hues().rolesHeld(g, w);
        };
    }

    /// Splits a box into stripes beside each other, one for each colour from the `first` on.
    void stripes(double x, double y, double width, double height, Hue[] hues, int first) {
        double stripe = width / (hues.length - first);
        for (int h = first; h < hues.length; h++) {
            pen.box(x + (h - first) * stripe, y, stripe, height, 0, pen.palette().hue(hues[h]));
        }
    }

    /// Splits a band into stripes below each other, one for each colour.
    void band(double x, double y, double width, double height, Hue[] hues) {
        double stripe = height / hues.length;
        for (int h = 0; h < hues.length; h++) {
            pen.box(x, y + h * stripe, width, stripe, 2, pen.palette().hue(hues[h]));
        }
    }
}
