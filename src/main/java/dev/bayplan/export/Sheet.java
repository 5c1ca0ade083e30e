package dev.bayplan.export;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.Cutout;
import dev.bayplan.drawing.paint.FlowSurface;
import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.drawing.paint.ScenePainter;
import dev.bayplan.drawing.paint.Surface;
import dev.bayplan.drawing.paint.Viewport;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.Heading;
import dev.bayplan.drawing.scene.PartNames;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.drawing.scene.SceneText;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Camera;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.model.scenario.Target;
import org.jspecify.annotations.Nullable;

/// A picture laid out and ready to be painted, on any surface of [#width] by [#height] pixels.
public final class Sheet {

    private final Outcome outcome;
    private final Picture picture;
    private final @Nullable StoryStep step;
    private final Fonts fonts;
    private final Heading heading;
    private final Scene scene;
    private final Viewport view = new Viewport();
    private final Viewport page = new Viewport();
    private final ScenePainter painter;

    /// A picture of its own.
    public Sheet(Outcome outcome, Picture picture, Fonts fonts) {
        this(outcome, picture, null, fonts);
    }

    /// A page of a talk.
    ///
    /// @param outcome of the scenario that the step is applied to
    /// @param step    what it shows, and from where; null = nothing but the picture
    Sheet(Outcome outcome, Picture picture, @Nullable StoryStep step, Fonts fonts) {
        this.outcome = outcome;
        this.picture = picture;
        this.step = step;
        this.fonts = fonts;
        heading = step == null ? Heading.NONE : Heading.of(outcome, picture.parts(), step.caption(), fonts);
        scene = SceneLayout.forPage(
                outcome, picture.lens(), step == null ? picture.parts() : picture.parts().headed(), heading, fonts);
        double above = heading.height() * picture.scale();
        page.show(0, 0, picture.scale(), picture.width(), picture.height());
        view.fit(scene.width(), scene.height(), picture.width(), picture.height() - above);
        view.show(
                view.sceneX(0), view.sceneY(-above), view.zoom(), picture.width(), picture.height());
        painter = new ScenePainter(fonts);
    }

    /// Paints the picture as it stands still.
    public void paint(Surface surface) {
        Overlay still = StillMotion.of(outcome, picture.step());
        if (step == null) {
            paintScene(surface, still);
            paintFlow(surface, still);
            painter.paintBadges(surface, view, scene, palette(), still);
        } else {
            paint(surface, step, still);
        }
    }

    private void paint(Surface surface, StoryStep told, Overlay still) {
        Target selected = told.selected();
        still.select(selected != null && outcome.side(selected.orchestrator()).plan().has(selected) ? selected : null);
        still.emphasise(told.carried());
        painter.begin(surface, view, palette());
        if (told.camera().equals(Camera.WHOLE)) {
            paintClusters(surface, view, still);
        } else {
            paintCloseUp(surface, told.camera(), still);
        }
        painter.paintCaptions(surface, view, scene, palette(), still);
        double left = Math.min(view.x(scene.clustersPlace().x()) / picture.scale(), Heading.MOST_LEFT);
        painter.paintHeading(surface, page, heading, left, palette());
    }

    private void paintClusters(Surface surface, Viewport through, Overlay still) {
        painter.paintClusters(surface, through, scene, palette(), still);
        painter.paintFlow(surface, through, scene, palette(), still);
        painter.paintBadges(surface, through, scene, palette(), still);
    }

    /// Paints the clusters as a camera sees them that sees what a window shows: where the window has its legend, the
    /// picture has none.
    private void paintCloseUp(Surface surface, Camera camera, Overlay still) {
        Box seen = scene.clustersPlace();
        Box window = scene.asInWindow();
        double width = view.zoom() * seen.width();
        double height = view.zoom() * seen.height();
        double zoom = view.zoom() * camera.zoom();
        var closeUp = new Viewport();
        closeUp.show(
                window.x() + camera.x() * window.width() - width / zoom / 2,
                window.y() + camera.y() * window.height() - height / zoom / 2, zoom, width, height);
        double left = view.x(seen.x());
        double top = view.y(seen.y());
        surface.clip(left, top, width, height);
        paintClusters(new Cutout(surface, left, top, width, height, fonts), closeUp, still);
        surface.unclip();
        painter.paintFrame(surface, view, seen, palette());
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

    /// {@return what is said to the audience; empty where nothing is}
    String caption() {
        return step == null ? "" : step.caption();
    }

    PartNames names() {
        return new PartNames(scene);
    }
}
