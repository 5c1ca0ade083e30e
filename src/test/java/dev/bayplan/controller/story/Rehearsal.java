package dev.bayplan.controller.story;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// A window without a toolkit, with everything that a story is made from and a talk is held with.
final class Rehearsal {

    final Catalogs catalogs = Samples.catalogs();
    final Document document;
    final LifecyclePresentation lifecycle;
    final Selection selection;
    final DrawingPresentation drawing;
    final Playback playback;
    final Talk talk;
    final StoryPresentation story;

    /// What waits to be computed; empty where everything is at once.
    final Queue<Runnable> waiting = new ArrayDeque<>();

    private boolean late;

    Rehearsal(Scenario scenario) {
        Executor background = work -> {
            if (late) {
                waiting.add(work);
            } else {
                work.run();
            }
        };
        document = new Document(scenario, catalogs);
        var recomputation = new Recomputation(document, catalogs, background, Runnable::run);
        lifecycle = new LifecyclePresentation(document, catalogs, recomputation);
        selection = new Selection(lifecycle.outcomeProperty());
        drawing = new DrawingPresentation(
                document, lifecycle.shownProperty(), selection, new Fonts(), background, Runnable::run);
        playback = new Playback(document, lifecycle.shownProperty(), drawing, true);
        drawing.resized(800, 600);
        var capture = new Capture(document, drawing, selection, playback, lifecycle);
        talk = new Talk(document, catalogs, capture, recomputation);
        story = new StoryPresentation(document, catalogs, capture, talk);
    }

    /// Lets work wait from now on, until [#work].
    void beLate() {
        late = true;
    }

    /// Computes all that waits.
    void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
