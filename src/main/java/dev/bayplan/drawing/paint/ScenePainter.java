package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.scene.ClusterScene;
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
        pen.take(surface, view, palette);
        pen.begin(palette.background());
        if (scene.shown().contains(Orchestrator.EKS)) {
            clusters.paint(scene.eks(), scene.lens(), overlay);
        }
        if (scene.shown().contains(Orchestrator.ECS)) {
            clusters.paint(scene.ecs(), scene.lens(), overlay);
        }
        captions.paint(scene.captions(), overlay.carried());
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
