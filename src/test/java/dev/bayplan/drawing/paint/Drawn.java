package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;

/// Scenes as the tests of this room lay them out and paint them.
final class Drawn {

    static final Fonts FONTS = new Fonts();

    private Drawn() {}

    static Scene scene(Outcome outcome, Lens lens) {
        return SceneLayout.forWindow(outcome, lens, FONTS, 1_600, 900);
    }

    /// Paints the whole scene.
    static RecordingSurface paint(Scene scene, double zoom, Overlay overlay) {
        var view = new Viewport();
        view.show(0, 0, zoom, scene.width() * zoom, scene.height() * zoom);
        return paint(scene, view, overlay);
    }

    static RecordingSurface paint(Scene scene, Viewport view, Overlay overlay) {
        return paint(new RecordingSurface(FONTS), scene, view, overlay);
    }

    static RecordingSurface paint(RecordingSurface surface, Scene scene, Viewport view, Overlay overlay) {
        new ScenePainter(FONTS).paint(surface, view, scene, Palette.LIGHT, overlay);
        return surface;
    }
}
