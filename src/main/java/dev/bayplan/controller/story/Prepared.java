package dev.bayplan.controller.story;

import dev.bayplan.controller.drawing.Played;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;

/// A step of a talk with all that takes time to compute.
sealed interface Prepared {

    StoryStep step();

    /// A step that can be shown.
    ///
    /// @param outcome what it shows, at its time
    record Ready(StoryStep step, Outcome outcome) implements Prepared {}

    /// A step that cannot.
    ///
    /// @param why in a sentence
    record Refused(StoryStep step, String why) implements Prepared {}

    /// Computes a step; a pure function, to be run off the FX thread.
    static Prepared of(StoryStep step, Scenario scenario, Catalogs catalogs) {
        String why = Obstacle.to(step, scenario, catalogs);
        if (!why.isEmpty()) {
            return new Refused(step, why);
        }
        Outcome start = Outcome.of(step.applyTo(scenario), catalogs);
        if (step.lens() != Lens.LIFECYCLE && step.at() == 0) {
            return new Ready(step, start);
        }
        Played played = Played.of(start);
        return new Ready(step, played.at(Math.min(step.at(), played.end()), catalogs));
    }
}
