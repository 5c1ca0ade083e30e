package dev.bayplan.model.lifecycle;

/// Goes through a timeline: forwards by what changed since, backwards from the start. One for each who looks.
public final class Replay {

    private final Timeline timeline;
    private State state;
    private int next;
    private double reached;

    Replay(Timeline timeline) {
        this.timeline = timeline;
        state = timeline.start();
    }

    /// {@return what holds at a time; the same as after going there step by step}
    ///
    /// @param seconds from the start; after the end it is as at the end
    public Moment seek(double seconds) {
        if (seconds < reached) {
            state = timeline.start();
            next = 0;
        }
        while (next < timeline.changes() && timeline.timeOfChange(next) <= seconds) {
            timeline.change(next).applyTo(state);
            next++;
        }
        reached = seconds;
        return state.moment(timeline, seconds);
    }
}
