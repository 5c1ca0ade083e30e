package dev.bayplan.controller.story;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.controller.drawing.Flight;
import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.model.scenario.Target;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The drawing that an audience sees. It has a document of its own, so that nothing of the open one is touched.
public final class Projection {

    private final Document shown;
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome", null);
    private final Selection selection = new Selection(outcome);
    private final DrawingPresentation drawing;
    private final Playback playback;
    private final Flight flight;

    /// @param first what is shown before anything else is
    /// @param like  laid out in the same place
    /// @param moves whether anything moves by itself
    Projection(Scenario first, Catalogs catalogs, DrawingPresentation like, boolean moves) {
        shown = new Document(first, catalogs);
        drawing = like.another(shown, outcome, selection);
        playback = new Playback(shown, outcome, drawing, moves);
        flight = new Flight(drawing, moves);
    }

    /// Shows a step: at once, or the camera on its way there.
    void show(Prepared.Ready prepared, boolean atOnce) {
        StoryStep step = prepared.step();
        // Without an outcome the new document and the new lens are not laid out with the old one.
        clear();
        shown.open(prepared.outcome().scenario(), null);
        playback.begin(step.flowStep());
        if (atOnce) {
            flight.arrive(step.camera());
        } else {
            flight.begin(step.camera());
        }
        outcome.set(prepared.outcome());
        Target target = step.selected();
        selection.targetProperty().set(
                target != null && Selection.exists(target, prepared.outcome()) ? target : null);
        selection.carriedProperty().set(step.carried());
    }

    /// Forgets what was shown.
    void clear() {
        outcome.set(null);
    }

    /// {@return the drawing}
    public DrawingPresentation drawing() {
        return drawing;
    }

    /// {@return the requests in it}
    public Playback playback() {
        return playback;
    }

    /// {@return the way of its camera}
    public Flight flight() {
        return flight;
    }
}
