package dev.bayplan.export;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.FlowSurface;
import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.drawing.paint.ScenePainter;
import dev.bayplan.drawing.paint.Surface;
import dev.bayplan.drawing.paint.Viewport;
import dev.bayplan.drawing.scene.PartNames;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.drawing.scene.SceneText;
import dev.bayplan.model.outcome.Outcome;

/// A picture laid out and ready to be painted, on any surface of [#width] by [#height] pixels.
public final class Sheet {

    private final Outcome outcome;
    private final Picture picture;
    private final Fonts fonts;
    private final Scene scene;
    private final Viewport view = new Viewport();
    private final ScenePainter painter;

    public Sheet(Outcome outcome, Picture picture, Fonts fonts) {
        this.outcome = outcome;
        this.picture = picture;
        this.fonts = fonts;
        scene = SceneLayout.forPicture(outcome, picture.lens(), picture.parts(), fonts);
        view.fit(scene.width(), scene.height(), picture.width(), picture.height());
        painter = new ScenePainter(fonts);
    }

    /// Paints the picture as it stands still.
    public void paint(Surface surface) {
        Overlay still = StillMotion.of(outcome, picture.step());
        paintScene(surface, still);
        paintFlow(surface, still);
        painter.paintBadges(surface, view, scene, palette(), still);
    }

    /// Paints all but requests on their way.
    void paintScene(Surface surface, Overlay overlay) {
        painter.paint(surface, view, scene, palette(), overlay);
    }

    /// Paints requests on their way, over all the rest.
    void paintFlow(FlowSurface surface, Overlay overlay) {
        painter.paintFlow(surface, view, scene, palette(), overlay);
    }

    public int width() {
        return picture.width();
    }

    public int height() {
        return picture.height();
    }

    public Palette palette() {
        return picture.theme().palette();
    }

    Outcome outcome() {
        return outcome;
    }

    Picture picture() {
        return picture;
    }

    Fonts fonts() {
        return fonts;
    }

    /// {@return what it is called, shown or not}
    String title() {
        return SceneText.title(outcome.scenario(), picture.lens());
    }

    PartNames names() {
        return new PartNames(scene);
    }
}
