package dev.bayplan.controller.story;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.model.scenario.Camera;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;

/// Takes what the window shows as a step of a story.
///
/// @param document  whose day, settings and lens
/// @param drawing   seen from where
/// @param selection with what selected
/// @param playback  and which step of a request followed
/// @param lifecycle at which time
public record Capture(
        Document document, DrawingPresentation drawing, Selection selection, Playback playback,
        LifecyclePresentation lifecycle) {

    /// Camera numbers are kept to a ten-thousandth: less than a pixel of a screen.
    private static final double GRAIN = 10_000;

    /// {@return the view as it is now}
    public StoryStep step(String title, String caption) {
        Scenario scenario = document.scenario();
        Lens lens = scenario.view().lens();
        return new StoryStep(
                title, caption, scenario.asOf(), scenario.eks(), scenario.ecs(), lens, scenario.view().heat(),
                camera(), selection.targetProperty().get(), selection.carriedProperty().get(),
                lens == Lens.TRAFFIC ? playback.followedStep() : 0, (int) lifecycle.timeProperty().get());
    }

    private Camera camera() {
        Camera exact = drawing.camera();
        return new Camera(
                rounded(exact.x()), rounded(exact.y()),
                Math.clamp(rounded(exact.zoom()), Camera.FARTHEST, Camera.CLOSEST));
    }

    private static double rounded(double value) {
        return Math.rint(value * GRAIN) / GRAIN;
    }
}
