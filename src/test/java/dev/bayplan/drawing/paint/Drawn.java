package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.RecordingSurface.Kind;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.util.HashMap;
import java.util.Map;

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
        var painter = new ScenePainter(FONTS);
        painter.paint(surface, view, scene, Palette.LIGHT, overlay);
        painter.paintFlow(surface, view, scene, Palette.LIGHT, overlay);
        painter.paintBadges(surface, view, scene, Palette.LIGHT, overlay);
        return surface;
    }

    /// {@return the colour of each filled box, by its place in the scene}
    static Map<Box, Integer> fills(RecordingSurface surface, Kind kind, double zoom) {
        Map<Box, Integer> fills = new HashMap<>();
        surface.calls(kind).forEach(call -> fills.put(rounded(call.box(), zoom), call.argb()));
        return fills;
    }

    static Box rounded(Box box, double zoom) {
        return new Box(
                rounded(box.x() / zoom), rounded(box.y() / zoom), rounded(box.width() / zoom),
                rounded(box.height() / zoom));
    }

    /// Not quite to the hundredth: places are often exactly between two of those.
    private static double rounded(double place) {
        return Math.rint(place * 100 + 0.3141);
    }
}
