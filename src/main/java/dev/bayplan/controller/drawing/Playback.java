package dev.bayplan.controller.drawing;

import dev.bayplan.controller.document.Document;
import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.RequestFlow;
import dev.bayplan.model.traffic.RequestSource;
import dev.bayplan.model.traffic.Traffic;
import dev.bayplan.text.RouteText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private final ReadOnlyBooleanWrapper playing;
    private final ObjectProperty<Double> speed = new SimpleObjectProperty<>(this, "speed", 1.0);
    private final ReadOnlyObjectWrapper<@Nullable Observation> observation =
            new ReadOnlyObjectWrapper<>(this, "observation", null);
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper(this, "caption", "");
    private final FixedStep clock = new FixedStep(RequestFlow.STEP_SECONDS);
    private final ObservableValue<Lens> lens;
    private final DrawingPresentation drawing;
    private final Map<Orchestrator, RequestFlow> flows = new EnumMap<>(Orchestrator.class);
    private final Map<Orchestrator, RequestSource> sources = new EnumMap<>(Orchestrator.class);
    private final Map<Orchestrator, Request> followed = new EnumMap<>(Orchestrator.class);
    private @Nullable Outcome outcome;
    private int followedStep;
    private int nextWorkload;
    private double uncounted;

    /// @param plays whether requests move from the start
    public Playback(
            Document document, ObservableValue<@Nullable Outcome> outcomes, DrawingPresentation drawing,
            boolean plays) {
        this.drawing = drawing;
        this.lens = document.scenarioProperty().map(scenario -> scenario.view().lens());
        this.playing = new ReadOnlyBooleanWrapper(this, "playing", plays);
        outcomes.subscribe(this::restart);
    }

    private void restart(@Nullable Outcome newest) {
        outcome = newest;
        if (newest == null) {
            return;
        }
        for (Orchestrator orchestrator : Orchestrator.values()) {
            Traffic traffic = newest.side(orchestrator).traffic();
            RequestFlow flow = new RequestFlow(traffic, RequestFlow.DEFAULT_SEED);
            flows.put(orchestrator, flow);
            sources.put(orchestrator, new RequestSource(traffic, RequestFlow.DEFAULT_SEED));
            motion(orchestrator).show(flow);
        }
        letGo();
        count();
    }

    /// {@return whether requests are on their way}
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Plays where it was paused, pauses where it played.
    public void toggle() {
        playing.set(!playing.get());
        clock.reset();
        if (playing.get()) {
            letGo();
        }
    }

    private void letGo() {
        followed.clear();
        followedStep = 0;
        for (Orchestrator orchestrator : Orchestrator.values()) {
            motion(orchestrator).follow(null, 0, "");
            motion(orchestrator).show(flows.get(orchestrator));
        }
        caption.set("");
        drawing.requestFrame();
    }

    /// Pauses, and follows one request of each cluster by one more step; after the last step, the next request.
    public void step() {
        Outcome current = outcome;
        if (current == null || current.scenario().workloads().isEmpty()) {
            return;
        }
        playing.set(false);
        if (followed.isEmpty() || followedStep >= longestWay(current)) {
            followedStep = 0;
            int workload = nextWorkload++ % current.scenario().workloads().size();
            sources.forEach((orchestrator, source) -> followed.put(orchestrator, source.next(workload)));
        }
        followedStep++;
        followed.forEach((orchestrator, request) -> {
            motion(orchestrator).show(null);
            motion(orchestrator).follow(request, followedStep, said(current, orchestrator, request));
        });
        caption.set(caption(current));
        drawing.requestFrame();
    }

    private static int longestWay(Outcome current) {
        return Math.max(current.eks().traffic().steps(), current.ecs().traffic().steps());
    }

    private String said(Outcome current, Orchestrator orchestrator, Request request) {
        Traffic traffic = current.side(orchestrator).traffic();
        int step = request.refused() ? 1 : Math.min(followedStep, traffic.steps());
        return RouteText.step(current.scenario(), traffic, request, step);
    }

    private String caption(Outcome current) {
        return followed.entrySet().stream()
                .map(each -> each.getKey() + ": " + said(current, each.getKey(), each.getValue()))
                .collect(Collectors.joining(" "));
    }

    private Overlay.Motion motion(Orchestrator orchestrator) {
        return drawing.overlay().motion(orchestrator);
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
        if (!playing.get() || lens.getValue() != Lens.TRAFFIC || flows.isEmpty()) {
            clock.reset();
            return false;
        }
        int steps = clock.stepsDue(now, speed.get());
        for (int s = 0; s < steps; s++) {
            for (RequestFlow flow : flows.values()) {
                flow.step();
            }
        }
        uncounted += steps;
        if (uncounted >= STEPS_BETWEEN_COUNTS) {
            count();
        }
        return steps > 0;
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
