package dev.bayplan.controller.drawing;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.lifecycle.Replay;
import dev.bayplan.model.lifecycle.Timeline;
import dev.bayplan.model.outcome.Outcome;

/// What the script of a scenario leads to, with the place where each side was last looked at. One looks at a time.
public record Played(Outcome start, Lifecycle lifecycle, Replay eks, Replay ecs) {

    private static final double AFTERWARDS = 1.1;
    private static final int MINUTE = 60;
    private static final int LEAST = 300;

    /// Plays it; a pure function, to be run off the FX thread.
    public static Played of(Outcome start) {
        Lifecycle lifecycle = start.play(Lifecycle.usualEnd(start.scenario().script()), Lifecycle.USUAL_SEED);
        return new Played(start, lifecycle, lifecycle.eks().replay(), lifecycle.ecs().replay());
    }

    /// {@return the last time to look at, in seconds: some time after all has happened}
    public double end() {
        int until = Math.max(lifecycle.eks().until(), lifecycle.ecs().until());
        int happened = Math.max(last(lifecycle.eks()), last(lifecycle.ecs()));
        int last = Math.max(happened, Lifecycle.lastOf(start.scenario().script()));
        return Math.min(until, Math.max(LEAST, Math.ceil(last * AFTERWARDS / MINUTE) * MINUTE));
    }

    private static int last(Timeline timeline) {
        return timeline.events().isEmpty() ? 0 : timeline.events().getLast().at();
    }

    /// {@return both clusters at a time}
    public Outcome at(double seconds, Catalogs catalogs) {
        return start.at(eks.seek(seconds), ecs.seek(seconds), catalogs);
    }
}
