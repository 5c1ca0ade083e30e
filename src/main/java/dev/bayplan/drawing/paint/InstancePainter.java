package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.InstanceLayout;
import dev.bayplan.drawing.scene.InstanceText;
import dev.bayplan.drawing.scene.Lives;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.model.reach.IamScope;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Lens;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Paints one instance: its frame and header, its interfaces or kube-proxy, and its cells, at the detail that its size
/// on the screen allows.
final class InstancePainter implements IntConsumer {

    private static final double RADIUS = 8;
    private static final double SCOPE_LINE = 3;

    /// Edge of the square with the colour of the instance's role, as a share of the size of its name.
    private static final double SWATCH = 0.8;

    private static final double SWATCH_GAP = 5;
    private static final double PALER = 0.4;
    private static final double LOST_LINE = 2.5;

    private final Pen pen;
    private final Emphasis emphasis;
    private final CellPainter cells;
    private final BlockPainter blocks;
    private final FlatPainter flat;
    private final BarPainter bars;
    private final LifePainter life;

    /// By group of the fleet.
    private Detail[] details = {};
    private @Nullable ClusterScene cluster;
    private Lens lens = Lens.NETWORK;

    InstancePainter(Pen pen, Emphasis emphasis) {
        this.pen = pen;
        this.emphasis = emphasis;
        this.cells = new CellPainter(pen, emphasis);
        this.blocks = new BlockPainter(pen, emphasis, cells);
        this.flat = new FlatPainter(pen, emphasis);
        this.bars = new BarPainter(pen);
        this.life = new LifePainter(pen);
    }

    /// Comes before the instances of a cluster.
    void begin(ClusterScene of, Lens through) {
        cluster = of;
        lens = through;
        if (details.length < of.groups()) {
            details = new Detail[of.groups()];
        }
        for (int g = 0; g < of.groups(); g++) {
            details[g] = Detail.of(of, of.layoutOfGroup(g), pen);
        }
    }

    @Override
    public void accept(int i) {
        ClusterScene of = cluster;
        if (of != null) {
            paint(of, i, lens);
        }
    }

    private Detail detail(ClusterScene of, int i) {
        return details[of.side().plan().group(i)];
    }

    private void paint(ClusterScene cluster, int i, Lens lens) {
        pen.beginGroup(cluster.orchestrator(), PlanPart.INSTANCE, i);
        switch (detail(cluster, i)) {
            case BAR -> bar(cluster, i, lens);
            case CELLS -> {
                emphasis.instance(i);
                frame(cluster, i, lens);
                header(cluster, i, lens);
                flat.paint(cluster, i, lens);
                lost(cluster, i);
                double bar = Detail.bar(cluster.layout(i), pen);
                if (bar > 0) {
                    pen.opacity(bar);
                    bar(cluster, i, lens);
                    pen.opacity(1);
                }
            }
            case BOXES -> {
                emphasis.instance(i);
                frame(cluster, i, lens);
                header(cluster, i, lens);
                if (cluster.showsReplicasOnly()) {
                    proxy(cluster, i);
                    cells.replicas(cluster, i, lens);
                    lost(cluster, i);
                } else {
                    blocks.paint(cluster, i, lens);
                }
            }
        }
        emphasis.end();
        pen.endGroup();
    }

    private void bar(ClusterScene cluster, int i, Lens lens) {
        emphasis.whole(i);
        bars.paint(cluster, i, lens, fill(cluster, i));
        unready(cluster, i);
    }

    /// Paints the marks around slot `s` once more, over what was drawn over them.
    void marks(ClusterScene cluster, int s, Lens lens) {
        int i = cluster.side().plan().instanceOfSlot(s);
        if (Detail.of(cluster, cluster.layout(i), pen) == Detail.BOXES && !cluster.showsReplicasOnly()) {
            cells.marks(cluster, i, cluster.side().plan().interfaceOfSlot(s), lens);
            emphasis.end();
        }
    }

    /// Of a bar, what does not answer is paler, and an instance that is lost is struck out.
    private void unready(ClusterScene cluster, int i) {
        Lives lives = cluster.lives();
        if (lives == null) {
            return;
        }
        InstanceLayout layout = cluster.layout(i);
        double most = Math.max(1, cluster.limit(i));
        double full = Math.min(1, cluster.side().plan().placedOn(i) / most);
        double x = cluster.instanceX(i);
        double y = cluster.instanceY(i);
        double unready = full - Math.min(full, lives.ready(i) / most);
        pen.ground(
                x, y + layout.height() * (1 - full), layout.width(), layout.height() * unready,
                Palette.mix(pen.palette().instance(), pen.palette().accent(cluster.orchestrator()), PALER));
        if (lives.isLost(i)) {
            pen.ground(x, y + layout.height() / 3, layout.width(), layout.height() / 3, pen.palette().alert());
        }
    }

    private void lost(ClusterScene cluster, int i) {
        Lives lives = cluster.lives();
        if (lives != null && lives.isLost(i)) {
            InstanceLayout layout = cluster.layout(i);
            double top = cluster.instanceY(i) + InstanceLayout.HEADER;
            life.cross(
                    cluster.instanceX(i), top, layout.width(), layout.height() - InstanceLayout.HEADER, LOST_LINE);
        }
    }

    /// {@return the colour of instance `i`: the dearer its replicas, the yellower, where that is shown}
    private int fill(ClusterScene cluster, int i) {
        return Palette.mix(pen.palette().instance(), pen.palette().dear(), cluster.dearness(i));
    }

    private void frame(ClusterScene cluster, int i, Lens lens) {
        InstanceLayout layout = cluster.layout(i);
        double x = cluster.instanceX(i);
        double y = cluster.instanceY(i);
        boolean scope = decides(cluster, lens);
        int border = scope ? pen.palette().hue(hue(cluster, i, lens)) : pen.palette().instanceBorder();
        // Flat cells lie on the ground, and so must what is beneath them.
        if (detail(cluster, i) == Detail.CELLS) {
            pen.ground(x, y, layout.width(), layout.height(), fill(cluster, i));
            pen.opacity(1 - Detail.bar(layout, pen));
            pen.groundOutline(x, y, layout.width(), layout.height(), scope ? SCOPE_LINE : 1, border);
            pen.opacity(1);
        } else {
            pen.box(x, y, layout.width(), layout.height(), RADIUS, fill(cluster, i));
            if (cluster.isIdle(i)) {
                pen.dashedOutline(x, y, layout.width(), layout.height(), RADIUS, 1.6, 5, pen.palette().muted());
            } else {
                pen.outline(x, y, layout.width(), layout.height(), RADIUS, scope ? SCOPE_LINE : 1.2, border);
            }
        }
    }

    /// {@return whether what is attached to instances decides for all that runs on them}
    private static boolean decides(ClusterScene cluster, Lens lens) {
        return switch (lens) {
            case TRAFFIC, NETWORK, COST, LIFECYCLE -> false;
            case SECURITY_GROUPS -> cluster.side().securityScope().unit() == SecurityScope.Unit.INSTANCE;
            case IAM -> cluster.side().iamScope().unit() == IamScope.Unit.INSTANCE;
        };
    }

    /// {@return the colour of the role of instance `i`, or else of the first of its security groups}
    private static Hue hue(ClusterScene cluster, int i, Lens lens) {
        int g = cluster.side().plan().group(i);
        return lens == Lens.IAM ? cluster.hues().instanceRole(g) : cluster.hues().instances(g)[0];
    }

    /// Says as much as there is room for, in letters that can be read: type and figures, or type and name,
    /// or the name alone.
    private void header(ClusterScene cluster, int i, Lens lens) {
        double size = pen.readable(InstanceText.TITLE_SIZE, InstanceLayout.HEADER);
        if (pen.pixels(size) < Pen.SMALLEST_TEXT) {
            return;
        }
        InstanceText text = cluster.text().instances();
        double small = Math.min(size, pen.readable(InstanceText.FIGURES_SIZE, InstanceLayout.HEADER));
        double swatch = lens == Lens.IAM ? small * SWATCH + SWATCH_GAP : 0;
        double room = cluster.layout(i).width() - 2 * InstanceLayout.GUTTER - swatch;
        double middle = cluster.instanceY(i) + InstanceLayout.HEADER / 2;
        double left = cluster.instanceX(i) + InstanceLayout.GUTTER;
        double beside = room - pen.width(text.title(i), Typeface.BOLD, size) - InstanceText.TITLE_GAP;
        String figures = text.name(i);
        if (pen.width(text.figures(i), Typeface.MONO, small) <= beside) {
            figures = text.figures(i);
        } else if (pen.width(text.brief(i), Typeface.MONO, small) <= beside) {
            figures = text.brief(i);
        }
        double wide = pen.width(figures, Typeface.MONO, small);
        if (wide <= beside) {
            pen.text(
                    text.title(i), left, middle + size * Pen.HALF_CAPITAL, Typeface.BOLD, size, pen.palette().text());
        }
        if (wide <= room) {
            figures(cluster, i, figures, left + swatch + room, middle, small);
            if (lens == Lens.IAM) {
                double side = small * SWATCH;
                pen.box(
                        left + room - wide, middle - side / 2, side, side, 2,
                        pen.palette().hue(hue(cluster, i, lens)));
            }
        }
    }

    private void figures(ClusterScene cluster, int i, String figures, double right, double middle, double size) {
        int color = cluster.side().plan().launched(i) && cluster.side().plan().unaddressed(i) == 0
                ? pen.palette().muted()
                : pen.palette().alert();
        pen.textRight(figures, right, middle + size * Pen.HALF_CAPITAL, Typeface.MONO, size, color);
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
        pen.textCentered(
                cluster.text().forwarder(), x + width / 2, y + InstanceLayout.PROXY / 2, Typeface.BOLD, 12, accent);
    }
}
