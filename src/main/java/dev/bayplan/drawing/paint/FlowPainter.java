package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.LanePath;
import dev.bayplan.drawing.scene.Lanes;
import dev.bayplan.model.traffic.Journey;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.RequestFlow;

/// Paints requests on their way: a dot in the colour of its workload, a diamond where nobody will answer. A frame
/// allocates nothing.
final class FlowPainter {

    private static final double DOT = 4.2;
    private static final double SMALLEST_DOT = 2.5;
    private static final double RING = 1.3;

    /// Of smaller dots there are so many that rings would hide those beneath.
    private static final double SMALLEST_RINGED = 3;
    private static final double LARGER = 1.6;

    private final LanePath path = new LanePath();

    void paint(
            FlowSurface surface, Viewport view, Palette palette, ClusterScene cluster, Lanes lanes,
            Overlay.Motion motion) {
        double radius = Math.max(DOT * view.zoom(), SMALLEST_DOT);
        RequestFlow flow = motion.flow();
        if (flow != null) {
            for (int d = 0; d < flow.live(); d++) {
                lanes.route(flow.dot(d), flow.leg(d), path);
                path.moveTo(flow.progress(d));
                request(surface, view, palette, cluster, flow.dot(d), radius);
            }
        }
        Journey followed = motion.followed();
        LegKind leg = motion.leg();
        if (followed != null && leg != null) {
            lanes.route(followed, leg, path);
            path.moveTo(motion.progress());
            request(surface, view, palette, cluster, followed, radius * LARGER);
        }
    }

    private void request(
            FlowSurface surface, Viewport view, Palette palette, ClusterScene cluster, Journey request,
            double radius) {
        double x = view.x(path.atX());
        double y = view.y(path.atY());
        if (x < -radius || y < -radius || x > view.width() + radius || y > view.height() + radius) {
            return;
        }
        if (request.refused()) {
            surface.fillDiamond(x, y, radius * RING, palette.alert());
        } else {
            if (radius >= SMALLEST_RINGED) {
                surface.fillCircle(x, y, radius * RING, palette.background());
            }
            surface.fillCircle(x, y, radius, palette.hue(cluster.hues().workload(request.workload())));
        }
    }
}
