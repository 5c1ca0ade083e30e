package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.ClusterText;
import dev.bayplan.drawing.scene.Lane;
import dev.bayplan.drawing.scene.LanePath;
import dev.bayplan.drawing.scene.LaneSink;
import dev.bayplan.drawing.scene.Lanes;
import dev.bayplan.drawing.scene.ZoneText;
import dev.bayplan.model.traffic.Journey;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Route;
import dev.bayplan.text.Messages;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Paints where requests run: lanes, clients and load balancer, and the way of one request step by step.
final class TrafficPainter {

    private static final double LANE = 1.3;
    private static final double DASH = 6;
    private static final double WAY = 3;
    private static final double BADGE = 10;
    private static final double ARROW = 5;
    private static final double SMALLEST_ARROW = 2.5;
    private static final double SMALLEST_BADGE = 8;
    private static final double THINNEST_WAY = 2;
    private static final double SHORTEST_DASH = 4;
    private static final double LABEL_SIZE = 14;

    private final Pen pen;
    private final LanePath path = new LanePath();
    private final String clients = Messages.text("drawing.clients");
    private final String[] numbers = {"1", "2", "3", "4"};

    private final LaneSink eachLane = this::lane;
    private final IntConsumer atInstance = this::at;
    private @Nullable Lanes lanes;

    /// Whether cells lie on the ground, and lanes between them must too.
    private boolean far;

    TrafficPainter(Pen pen) {
        this.pen = pen;
    }

    void paint(ClusterScene cluster, Lanes lanes, Overlay.Motion motion) {
        far = Detail.hasFlatCells(cluster, pen);
        List<Lane> between = lanes.between();
        for (int l = 0; l < between.size(); l++) {
            Lane lane = between.get(l);
            lane(lane.x1(), lane.y1(), lane.x2(), lane.y2(), lane.crossing(), false);
        }
        if (!Detail.isBars(cluster, pen)) {
            this.lanes = lanes;
            pen.forEachSeen(cluster, atInstance);
        }
        balancer(cluster, lanes);
        Journey followed = motion.followed();
        if (followed != null) {
            ways(cluster, lanes, followed, motion.steps());
        }
    }

    private void at(int i) {
        Lanes of = lanes;
        if (of != null) {
            of.at(i, eachLane);
        }
    }

    private void lane(double x1, double y1, double x2, double y2, boolean crossing, boolean fine) {
        boolean seen = pen.sees(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
        if (!seen || (far && fine)) {
            return;
        }
        double dash = crossing ? atLeast(DASH, SHORTEST_DASH) : 0;
        int color = crossing ? pen.palette().crossing() : pen.palette().lane();
        if (far) {
            pen.groundLine(x1, y1, x2, y2, dash, color);
        } else {
            pen.line(x1, y1, x2, y2, LANE, dash, color);
        }
    }

    private void balancer(ClusterScene cluster, Lanes lanes) {
        double unit = cluster.unit();
        int accent = pen.palette().accent(cluster.orchestrator());
        Box client = lanes.clients();
        pen.box(client.x(), client.y(), client.width(), client.height(), client.height() / 2, pen.palette().zone());
        pen.outline(
                client.x(), client.y(), client.width(), client.height(), client.height() / 2, 1.2,
                pen.palette().instanceBorder());
        pen.textCentered(
                clients, client.centerX(), client.centerY(), Typeface.BOLD, unit * LABEL_SIZE, pen.palette().text());
        Box box = lanes.balancer();
        pen.box(box.x(), box.y(), box.width(), box.height(), unit * 6, pen.palette().instance());
        pen.outline(box.x(), box.y(), box.width(), box.height(), unit * 6, 1.6 * unit, accent);
        pen.textCentered(
                cluster.text().balancer(), box.centerX(), box.centerY(), Typeface.BOLD,
                unit * ClusterText.BALANCER_SIZE, accent);
        for (int z = 0; z < cluster.zones(); z++) {
            if (lanes.hasTab(z)) {
                Box tab = lanes.tab(z);
                pen.box(tab.x(), tab.y(), tab.width(), tab.height(), unit * 3, accent);
                pen.textCentered(
                        cluster.text().zones().tab(z), tab.centerX(), tab.centerY(), Typeface.BOLD,
                        unit * ZoneText.TAB_SIZE, Palette.inkOn(accent));
            }
        }
    }

    private static int shown(Journey request, Route route, int steps) {
        return request.refused() ? 1 : route.legsOf(steps);
    }

    private void ways(ClusterScene cluster, Lanes lanes, Journey request, int steps) {
        Route route = cluster.side().traffic().route(request.workload());
        List<LegKind> legs = route.legs();
        int shown = shown(request, route, steps);
        for (int l = 0; l < shown; l++) {
            lanes.route(request, legs.get(l), path);
            way(cluster, request.crossesZone(legs.get(l), cluster.side().plan()));
        }
    }

    /// Paints the numbers of the steps of the request that is followed.
    void badges(ClusterScene cluster, Lanes lanes, Overlay.Motion motion) {
        Journey followed = motion.followed();
        if (followed != null) {
            badges(cluster, lanes, followed, motion.steps());
        }
    }

    private void badges(ClusterScene cluster, Lanes lanes, Journey request, int steps) {
        Route route = cluster.side().traffic().route(request.workload());
        List<LegKind> legs = route.legs();
        int shown = shown(request, route, steps);
        int accent = pen.palette().accent(cluster.orchestrator());
        double badge = atLeast(BADGE, SMALLEST_BADGE);
        for (int l = 0; l < shown; l++) {
            if (!legs.get(l).isStep()) {
                continue;
            }
            lanes.route(request, legs.get(l), path);
            path.moveToLongestPiece(3 * badge);
            pen.circle(path.atX(), path.atY(), badge * 1.2, pen.palette().background());
            pen.circle(path.atX(), path.atY(), badge, accent);
            pen.textCentered(
                    numbers[route.stepsTo(l) - 1], path.atX(), path.atY(), Typeface.BOLD, badge * 1.3,
                    Palette.inkOn(accent));
        }
    }

    private void way(ClusterScene cluster, boolean crosses) {
        int color = crosses ? pen.palette().crossing() : pen.palette().accent(cluster.orchestrator());
        double line = atLeast(WAY, THINNEST_WAY);
        double dash = crosses ? 2 * atLeast(DASH, SHORTEST_DASH) : 0;
        for (int p = 1; p < path.points(); p++) {
            pen.line(path.x(p - 1), path.y(p - 1), path.x(p), path.y(p), line, dash, color);
        }
        int last = path.points() - 1;
        pen.arrow(
                path.x(last), path.y(last), path.x(last - 1), path.y(last - 1), atLeast(ARROW, SMALLEST_ARROW),
                color);
    }

    /// {@return a size in scene units that is never less than `pixels` on the surface}
    private double atLeast(double units, double pixels) {
        return Math.max(units, pixels / pen.pixels(1));
    }
}
