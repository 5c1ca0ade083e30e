package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.model.scenario.Orchestrator;

/// Paints a scene, whatever the surface. A frame allocates nothing.
public final class ScenePainter {

    private final Pen pen;
    private final ClusterPainter clusters;
    private final CaptionPainter captions;

    public ScenePainter(Fonts fonts) {
        pen = new Pen(fonts);
        clusters = new ClusterPainter(pen);
        captions = new CaptionPainter(pen);
    }

    /// Paints the whole frame.
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
}
