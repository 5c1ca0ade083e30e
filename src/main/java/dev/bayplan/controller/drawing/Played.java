package dev.bayplan.controller.drawing;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.lifecycle.Replay;
import dev.bayplan.model.outcome.Outcome;

/// What the script of a scenario leads to, with the place where each side was last looked at. One looks at a time.
record Played(Outcome start, Lifecycle lifecycle, Replay eks, Replay ecs) {

    static Played of(Outcome start) {
        Lifecycle lifecycle = start.play(Lifecycle.usualEnd(start.scenario().script()), Lifecycle.USUAL_SEED);
        return new Played(start, lifecycle, lifecycle.eks().replay(), lifecycle.ecs().replay());
    }

    /// {@return the last time that there is, in seconds}
    double end() {
        return Math.max(lifecycle.eks().until(), lifecycle.ecs().until());
    }

    /// {@return both clusters at a time}
    Outcome at(double seconds, Catalogs catalogs) {
        return start.at(eks.seek(seconds), ecs.seek(seconds), catalogs);
    }
}
