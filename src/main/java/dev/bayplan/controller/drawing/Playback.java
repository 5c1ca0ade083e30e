package dev.bayplan.controller.drawing;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.traffic.RequestFlow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Plays the requests of both clusters on one clock, or follows one request of each step by step.
public final class Playback {

    private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);
    private static final double STEPS_BETWEEN_COUNTS = 0.2 / RequestFlow.STEP_SECONDS;

    /// Steps after which the first requests are everywhere.
    private static final int WARM_UP = (int) (5 / RequestFlow.STEP_SECONDS);

    private final Document document;
    private final boolean moves;
    private final ReadOnlyBooleanWrapper playing;
    private final ObjectProperty<Double> speed = new SimpleObjectProperty<>(this, "speed", 1.0);
    private final ReadOnlyObjectWrapper<@Nullable Observation> observation =
            new ReadOnlyObjectWrapper<>(this, "observation", null);
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper(this, "caption", "");
    private final FixedStep clock = new FixedStep(RequestFlow.STEP_SECONDS);
    private final ObservableValue<Lens> lens;
    private final DrawingPresentation drawing;
    private final Map<Orchestrator, RequestFlow> flows = new EnumMap<>(Orchestrator.class);
    private @Nullable FollowedRequests followed;
    private @Nullable Outcome outcome;
    private double uncounted;
    private int begin;

    /// @param moves whether anything moves by itself; if not, one request stands with its whole way until asked to play
    public Playback(
            Document document, ObservableValue<@Nullable Outcome> outcomes, DrawingPresentation drawing,
            boolean moves) {
        this.document = document;
        this.drawing = drawing;
        this.moves = moves;
        this.lens = document.scenarioProperty().map(scenario -> scenario.view().lens());
        this.playing = new ReadOnlyBooleanWrapper(this, "playing", moves);
        outcomes.subscribe(newest -> {
            boolean goesOn = isOf(outcome, newest);
            outcome = newest;
            if (!goesOn) {
                restart();
            }
        });
        document.scenarioProperty().map(scenario -> scenario.view().seed()).subscribe(_ -> restart());
    }

    private static boolean isOf(@Nullable Outcome before, @Nullable Outcome after) {
        return before != null && after != null
                && before.eks().plan().equals(after.eks().plan()) && before.ecs().plan().equals(after.ecs().plan());
    }

    private void restart() {
        Outcome newest = outcome;
        if (newest == null) {
            return;
        }
        long seed = document.scenario().view().seed();
        for (Orchestrator orchestrator : Orchestrator.values()) {
            RequestFlow flow = new RequestFlow(newest.side(orchestrator).traffic(), seed);
            for (int s = 0; s < WARM_UP && moves && !playing.get(); s++) {
                flow.step();
            }
            flows.put(orchestrator, flow);
        }
        followed = new FollowedRequests(newest, seed);
        if (begin > 0) {
            followed.upTo(begin);
        } else if (!moves && !playing.get()) {
            followed.whole();
        }
        show();
        count();
    }

    private void show() {
        FollowedRequests following = followed;
        if (following != null) {
            flows.forEach((orchestrator, flow) -> drawing.overlay().motion(orchestrator).show(flow));
            following.show(drawing.overlay());
            if (moves) {
                following.move(drawing.overlay(), 0);
            }
            caption.set(following.caption());
            drawing.requestFrame();
        }
    }

    /// {@return whether requests are on their way}
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Plays where it was paused, pauses where it played.
    public void toggle() {
        playing.set(!playing.get());
        clock.reset();
        FollowedRequests following = followed;
        if (playing.get() && following != null) {
            following.letGo();
            show();
        }
    }

    /// Pauses, and follows one request of each cluster by one more step; after the last step, the next request.
    public void step() {
        FollowedRequests following = followed;
        if (following != null) {
            playing.set(false);
            following.forth();
            show();
        }
    }

    /// Says how the next outcome begins: with one request of each cluster followed up to a step, or for 0 with all of
    /// them on their way.
    public void begin(int step) {
        begin = step;
        playing.set(moves && step == 0);
    }

    /// {@return up to which of its steps one request is followed; 0 while none is}
    public int followedStep() {
        FollowedRequests following = followed;
        return following == null ? 0 : following.step();
    }

    /// {@return whether anything moves by itself}
    public boolean moves() {
        return moves;
    }

    /// Pauses, and goes back by one step.
    public void back() {
        FollowedRequests following = followed;
        if (following != null) {
            playing.set(false);
            following.back();
            show();
        }
    }

    /// {@return how fast it plays, one of [#speeds]; 1 = as it is}
    public ObjectProperty<Double> speedProperty() {
        return speed;
    }

    /// {@return the speeds to choose from, slowest first}
    public List<Double> speeds() {
        return SPEEDS;
    }

    /// {@return what has been seen of the requests so far; holds null until there is an outcome}
    public ReadOnlyObjectProperty<@Nullable Observation> observationProperty() {
        return observation.getReadOnlyProperty();
    }

    /// {@return what the followed requests do in this step; empty while none is followed}
    public ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /// Goes on from now, whatever the clock did meanwhile.
    void resume() {
        clock.reset();
    }

    /// {@return whether something moved}
    ///
    /// @param now a rising clock, in nanoseconds
    boolean advance(long now) {
        FollowedRequests following = followed;
        if (lens.getValue() != Lens.TRAFFIC || following == null) {
            clock.reset();
            return false;
        }
        int steps = clock.stepsDue(now, speed.get());
        if (!playing.get()) {
            return moves && steps > 0 && following.move(drawing.overlay(), steps * RequestFlow.STEP_SECONDS);
        }
        step(flows.get(Orchestrator.EKS), steps);
        step(flows.get(Orchestrator.ECS), steps);
        uncounted += steps;
        if (uncounted >= STEPS_BETWEEN_COUNTS) {
            count();
        }
        return steps > 0;
    }

    private static void step(@Nullable RequestFlow flow, int steps) {
        for (int s = 0; flow != null && s < steps; s++) {
            flow.step();
        }
    }

    private void count() {
        uncounted = 0;
        RequestFlow eks = flows.get(Orchestrator.EKS);
        RequestFlow ecs = flows.get(Orchestrator.ECS);
        if (eks != null && ecs != null) {
            observation.set(new Observation(eks.counters(), ecs.counters()));
        }
    }
}
