package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.Alert;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.CostBar;
import dev.bayplan.drawing.scene.DeploymentNews;
import dev.bayplan.drawing.scene.Lanes;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.drawing.scene.ZoneText;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints one orchestrator's cluster: title, zones, instances, and in the Traffic lens what travels between them.
final class ClusterPainter {

    private static final double RADIUS = 10;
    private static final double TITLE_SIZE = 22;
    private static final double SUBTITLE_SIZE = 14;
    private static final double SUBTITLE_GAP = 8;

    private final Pen pen;
    private final Emphasis emphasis;
    private final InstancePainter instances;
    private final TrafficPainter traffic;
    private final CostPainter costs;
    private final CaptionOfStep eks = new CaptionOfStep();
    private final CaptionOfStep ecs = new CaptionOfStep();
    private @Nullable ClusterScene selectedIn;
    private @Nullable Target selected;
    private @Nullable Box selectedPlace;

    ClusterPainter(Pen pen) {
        this.pen = pen;
        this.emphasis = new Emphasis(pen);
        this.instances = new InstancePainter(pen, emphasis);
        this.traffic = new TrafficPainter(pen);
        this.costs = new CostPainter(pen);
    }

    void paint(ClusterScene cluster, Lens lens, Overlay overlay) {
        Overlay.Motion motion = overlay.motion(cluster.orchestrator());
        emphasis.begin(cluster, overlay.carried(), overlay.found());
        pen.beginGroup(cluster.orchestrator(), PlanPart.CLUSTER, 0);
        title(cluster, motion.caption());
        CostBar bar = cluster.costBar();
        if (bar != null) {
            costs.paint(cluster, bar);
        }
        for (int z = 0; z < cluster.zones(); z++) {
            zone(cluster, z);
        }
        instances.begin(cluster, lens);
        pen.forEachSeen(cluster, instances);
        Lanes lanes = cluster.lanes();
        if (lanes != null) {
            emphasis.other();
            traffic.paint(cluster, lanes, motion);
            emphasis.end();
        }
        Target selection = overlay.selection();
        if (selection != null && selection.orchestrator() == cluster.orchestrator()) {
            selected(cluster, selection, lens);
        }
        pen.endGroup();
    }

    /// Paints the numbers of the steps that are followed, which lie above all else.
    void badges(ClusterScene cluster, Overlay overlay) {
        Lanes lanes = cluster.lanes();
        if (lanes != null) {
            traffic.badges(cluster, lanes, overlay.motion(cluster.orchestrator()));
        }
    }

    private void title(ClusterScene cluster, String caption) {
        Box bounds = cluster.bounds();
        double unit = cluster.unit();
        double baseline = bounds.y() + unit * 22;
        int accent = pen.palette().accent(cluster.orchestrator());
        String title = cluster.text().title();
        pen.text(title, bounds.x(), baseline, Typeface.BOLD, unit * TITLE_SIZE, accent);
        double left = bounds.x() + pen.width(title, Typeface.BOLD, unit * TITLE_SIZE) + unit * 14;
        if (!caption.isEmpty()) {
            captionOf(cluster.orchestrator()).paint(pen, caption, left, bounds.right(), baseline, unit);
            return;
        }
        double right = alerts(cluster);
        String subtitle = cluster.text().subtitle();
        if (left + pen.width(subtitle, Typeface.REGULAR, unit * SUBTITLE_SIZE) < right) {
            pen.text(subtitle, left, baseline, Typeface.REGULAR, unit * SUBTITLE_SIZE, pen.palette().muted());
        }
    }

    private CaptionOfStep captionOf(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> eks;
            case ECS -> ecs;
        };
    }

    /// {@return the left edge of the leftmost alert}
    private double alerts(ClusterScene cluster) {
        double unit = cluster.unit();
        List<Alert> alerts = cluster.text().alerts();
        pills(alerts, unit);
        pills(cluster.text().stalls(), unit);
        progress(cluster.text().progress(), unit);
        return alerts.isEmpty() ? cluster.bounds().right() : alerts.getFirst().place().x() - unit * SUBTITLE_GAP;
    }

    private void progress(List<DeploymentNews.Line> lines, double unit) {
        for (int n = 0; n < lines.size(); n++) {
            DeploymentNews.Line line = lines.get(n);
            pen.text(
                    line.text(), line.x(), line.baseline(), Typeface.REGULAR, unit * SUBTITLE_SIZE,
                    pen.palette().text());
        }
    }

    private void pills(List<Alert> alerts, double unit) {
        for (int a = 0; a < alerts.size(); a++) {
            Box place = alerts.get(a).place();
            double radius = place.height() / 2;
            pen.box(place.x(), place.y(), place.width(), place.height(), radius, pen.palette().alertFill());
            pen.outline(place.x(), place.y(), place.width(), place.height(), radius, unit, pen.palette().alert());
            pen.textCentered(
                    alerts.get(a).text(), place.centerX(), place.centerY(), Typeface.BOLD, unit * Alert.SIZE,
                    pen.palette().alert());
        }
    }

    private void zone(ClusterScene cluster, int z) {
        Box zone = cluster.zone(z);
        if (!pen.sees(zone.x(), zone.y(), zone.width(), zone.height())) {
            return;
        }
        double unit = cluster.unit();
        boolean flat = Detail.hasFlatCells(cluster, pen);
        if (flat) {
            pen.ground(zone.x(), zone.y(), zone.width(), zone.height(), pen.palette().zone());
        } else {
            pen.box(zone.x(), zone.y(), zone.width(), zone.height(), RADIUS, pen.palette().zone());
        }
        pen.outline(
                zone.x(), zone.y(), zone.width(), zone.height(), flat ? 0 : RADIUS, 1, pen.palette().zoneBorder());
        double baseline = zone.y() + unit * 19;
        double inset = unit * ZoneText.INSET;
        ZoneText text = cluster.text().zones();
        pen.text(
                text.name(z), zone.x() + inset, baseline, Typeface.BOLD, unit * text.nameSize(),
                pen.palette().muted());
        pen.textRight(
                text.subnet(z), zone.right() - inset, baseline, Typeface.MONO,
                unit * ZoneText.SUBNET_SIZE, pen.palette().muted());
    }

    /// Looks the place up once for each selection, so that a frame allocates nothing.
    private void selected(ClusterScene cluster, Target selection, Lens lens) {
        if (cluster != selectedIn || !selection.equals(selected)) {
            selectedIn = cluster;
            selected = selection;
            selectedPlace = cluster.boxOf(selection).orElse(null);
        }
        Box box = selectedPlace;
        if (box != null) {
            double line = Math.max(2.5, 2.5 / pen.pixels(1));
            pen.outline(
                    box.x() - 3, box.y() - 3, box.width() + 6, box.height() + 6, 7, line, pen.palette().selection());
            if (selection instanceof Target.Slot slot) {
                instances.marks(cluster, slot.slot(), lens);
            }
        }
    }
}
