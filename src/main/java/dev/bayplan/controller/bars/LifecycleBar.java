package dev.bayplan.controller.bars;

import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.model.lifecycle.Event;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.lifecycle.Series;
import dev.bayplan.model.lifecycle.Timeline;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.LifecycleText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What stands below the drawing of time: where the clock is, what happens about now, and what it comes to.
public final class LifecycleBar {

    private static final int EARLIER = 5;
    private static final int NEAR = 10;

    /// One event, in words.
    ///
    /// @param at   seconds from the start
    /// @param past whether it has happened by the time shown
    public record Row(int at, String time, Orchestrator orchestrator, String text, boolean past) {}

    /// A deployment that stands still at the time shown, in words.
    public record Stall(Orchestrator orchestrator, String text) {}

    private final LifecyclePresentation lifecycle;
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper(this, "clock", "");
    private final ReadOnlyStringWrapper lastClock = new ReadOnlyStringWrapper(this, "lastClock", "");
    private final ReadOnlyObjectWrapper<List<Row>> near = new ReadOnlyObjectWrapper<>(this, "near", List.of());
    private final ReadOnlyObjectWrapper<List<LifecycleText.Row>> figures =
            new ReadOnlyObjectWrapper<>(this, "figures", List.of());

    private final ReadOnlyObjectWrapper<List<Stall>> stalls = new ReadOnlyObjectWrapper<>(this, "stalls", List.of());

    public LifecycleBar(LifecyclePresentation lifecycle) {
        this.lifecycle = lifecycle;
        lifecycle.shownProperty().subscribe(newest -> stalls.set(newest == null ? List.of() : stalls(newest)));
        lifecycle.timeProperty().subscribe(_ -> show());
        lifecycle.lifecycleProperty().subscribe(newest -> {
            figures.set(newest == null
                    ? List.of()
                    : LifecycleText.rows(newest.eks().figures(), newest.ecs().figures()));
            show();
        });
    }

    private void show() {
        clock.set(clock(lifecycle.timeProperty().get()));
        lastClock.set(clock(lifecycle.end()));
        List<Event> events = lifecycle.events();
        int next = Event.firstAfter(events, lifecycle.timeProperty().get());
        int from = Math.clamp(next - EARLIER, 0, Math.max(0, events.size() - NEAR));
        near.set(events.subList(from, Math.min(events.size(), from + NEAR)).stream().map(this::row).toList());
    }

    private String clock(double seconds) {
        return Messages.text("lifecycle.clock", Numbers.clock(seconds), Numbers.clock(lifecycle.end()));
    }

    private Row row(Event event) {
        Lifecycle played = lifecycle.lifecycleProperty().get();
        Outcome outcome = lifecycle.startOf();
        if (played == null || outcome == null) {
            throw new IllegalStateException("an event of nothing that was played");
        }
        var words = new LifecycleText(outcome.scenario());
        String cause = words.cause(event, played.side(event.orchestrator()).events());
        String happened = Messages.text(
                cause.isEmpty() ? "lifecycle.line" : "lifecycle.lineWithCause", words.happened(event),
                LifecycleText.rule(event.rule()), cause);
        return new Row(
                event.at(), Numbers.clock(event.at()), event.orchestrator(),
                Messages.text("lifecycle.about", words.subject(event.subject()), happened),
                event.at() <= lifecycle.timeProperty().get());
    }

    private static List<Stall> stalls(Outcome shown) {
        var words = new LifecycleText(shown.scenario());
        return Stream.of(shown.eks(), shown.ecs())
                .flatMap(side -> side.moment() == null
                        ? Stream.empty()
                        : side.moment().stalls().stream()
                                .map(each -> new Stall(side.orchestrator(), words.stall(each))))
                .toList();
    }

    /// {@return the way through time}
    public LifecyclePresentation lifecycle() {
        return lifecycle;
    }

    /// {@return the time shown, and the last that there is}
    public ReadOnlyStringProperty clockProperty() {
        return clock.getReadOnlyProperty();
    }

    /// {@return the same at the last time that there is, the longest that it gets}
    public ReadOnlyStringProperty lastClockProperty() {
        return lastClock.getReadOnlyProperty();
    }

    /// {@return what happens about now, by time}
    public ReadOnlyObjectProperty<List<Row>> nearProperty() {
        return near.getReadOnlyProperty();
    }

    /// {@return all deployments that stand still at the time shown}
    public ReadOnlyObjectProperty<List<Stall>> stallsProperty() {
        return stalls.getReadOnlyProperty();
    }

    /// {@return the most of all that is measured, of both sides, so that they have one scale}
    public double most(List<Series.Measured> measured, int count) {
        return Stream.of(Orchestrator.values())
                .flatMap(side -> measured.stream().map(each -> samples(side, each, count)))
                .flatMapToDouble(Arrays::stream)
                .max()
                .orElse(0);
    }

    /// {@return what it comes to, side by side}
    public ReadOnlyObjectProperty<List<LifecycleText.Row>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// {@return when something happens to one side, in seconds; in order}
    public int[] ticks(Orchestrator orchestrator) {
        Lifecycle played = lifecycle.lifecycleProperty().get();
        return played == null
                ? new int[0]
                : played.side(orchestrator).events().stream().mapToInt(Event::at).distinct().toArray();
    }

    /// {@return all workloads of one side taken together, at so many times from the start to the end}
    public double[] samples(Orchestrator orchestrator, Series.Measured measured, int count) {
        double[] samples = new double[count];
        Lifecycle played = lifecycle.lifecycleProperty().get();
        Outcome outcome = lifecycle.startOf();
        if (played == null || outcome == null) {
            return samples;
        }
        Timeline timeline = played.side(orchestrator);
        for (int w = 0; w < outcome.scenario().workloads().size(); w++) {
            Series series = timeline.series(w);
            for (int n = 0; n < count; n++) {
                samples[n] += series.at(lifecycle.end() * n / Math.max(1, count - 1), measured);
            }
        }
        return samples;
    }
}
