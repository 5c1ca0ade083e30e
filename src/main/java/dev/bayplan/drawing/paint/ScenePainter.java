package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.Heading;
import dev.bayplan.drawing.scene.Lanes;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.model.scenario.Orchestrator;

/// Paints a scene, whatever the surface. A frame allocates nothing.
public final class ScenePainter {

    private final Pen pen;
    private final ClusterPainter clusters;
    private final CaptionPainter captions;
    private final FlowPainter flow = new FlowPainter();

    public ScenePainter(Fonts fonts) {
        pen = new Pen(fonts);
        clusters = new ClusterPainter(pen);
        captions = new CaptionPainter(pen);
    }

    /// Paints all that stands still.
    public void paint(Surface surface, Viewport view, Scene scene, Palette palette, Overlay overlay) {
        begin(surface, view, palette);
        paintClusters(surface, view, scene, palette, overlay);
        paintCaptions(surface, view, scene, palette, overlay);
    }

    /// Begins a picture that is painted part by part.
    public void begin(Surface surface, Viewport view, Palette palette) {
        pen.take(surface, view, palette);
        pen.begin(palette.background());
    }

    /// Paints the clusters alone, as they stand still.
    public void paintClusters(Surface surface, Viewport view, Scene scene, Palette palette, Overlay overlay) {
        pen.take(surface, view, palette);
        if (scene.shown().contains(Orchestrator.EKS)) {
            clusters.paint(scene.eks(), scene.lens(), overlay);
        }
        if (scene.shown().contains(Orchestrator.ECS)) {
            clusters.paint(scene.ecs(), scene.lens(), overlay);
        }
    }

    /// Paints what stands around the clusters.
    public void paintCaptions(Surface surface, Viewport view, Scene scene, Palette palette, Overlay overlay) {
        pen.take(surface, view, palette);
        captions.paint(scene.captions(), overlay.carried());
    }

    /// Paints what stands above a drawing on a page of its own.
    ///
    /// @param left edge of its lines, in its own units
    public void paintHeading(Surface surface, Viewport view, Heading heading, double left, Palette palette) {
        pen.take(surface, view, palette);
        captions.heading(heading, left);
    }

    /// Frames the part of a drawing that is seen from close by.
    public void paintFrame(Surface surface, Viewport view, Box place, Palette palette) {
        pen.take(surface, view, palette);
        pen.outline(place.x(), place.y(), place.width(), place.height(), 0, 1, palette.zoneBorder());
    }

    /// Paints requests on their way, where the lens shows them; they lie above what [#paint] paints.
    public void paintFlow(FlowSurface surface, Viewport view, Scene scene, Palette palette, Overlay overlay) {
        if (scene.shown().contains(Orchestrator.EKS)) {
            paintFlow(surface, view, scene.eks(), palette, overlay);
        }
        if (scene.shown().contains(Orchestrator.ECS)) {
            paintFlow(surface, view, scene.ecs(), palette, overlay);
        }
    }

    private void paintFlow(
            FlowSurface surface, Viewport view, ClusterScene cluster, Palette palette, Overlay overlay) {
        Lanes lanes = cluster.lanes();
        if (lanes != null) {
            flow.paint(surface, view, palette, cluster, lanes, overlay.motion(cluster.orchestrator()));
        }
    }

    /// Paints the numbers of the steps of a request that is followed; they lie above requests on their way.
    public void paintBadges(Surface surface, Viewport view, Scene scene, Palette palette, Overlay overlay) {
        pen.take(surface, view, palette);
        if (scene.shown().contains(Orchestrator.EKS)) {
            clusters.badges(scene.eks(), overlay);
        }
        if (scene.shown().contains(Orchestrator.ECS)) {
            clusters.badges(scene.ecs(), overlay);
        }
    }
}
