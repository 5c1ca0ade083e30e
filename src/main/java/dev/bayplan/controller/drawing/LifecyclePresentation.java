package dev.bayplan.controller.drawing;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Latest;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.lifecycle.Event;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the script leads to under both orchestrators, on one clock, and the time of it that is shown. Every lens shows
/// the clusters as they are then.
public final class LifecyclePresentation implements Clocked {

    private static final List<Integer> SPEEDS = List.of(1, 10, 60);
    private static final double FRAME_SECONDS = 1.0 / 60;

    private final Document document;
    private final Catalogs catalogs;
    private final ObservableValue<@Nullable Outcome> base;
    private final Latest<Played> plays;
    private final Latest<Outcome> seeks;
    private final ObservableValue<Lens> lens;
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome", null);
    private final ReadOnlyObjectWrapper<@Nullable Outcome> shown = new ReadOnlyObjectWrapper<>(this, "shown", null);
    private final ReadOnlyObjectWrapper<@Nullable Lifecycle> lifecycle =
            new ReadOnlyObjectWrapper<>(this, "lifecycle", null);
    private final ReadOnlyDoubleWrapper time = new ReadOnlyDoubleWrapper(this, "time", 0);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", false);
    private final ObjectProperty<Integer> speed = new SimpleObjectProperty<>(this, "speed", SPEEDS.get(1));
    private final FixedStep clock = new FixedStep(FRAME_SECONDS);
    private @Nullable Played played;
    private List<Event> events = List.of();
    private boolean seeking;

    public LifecyclePresentation(Document document, Catalogs catalogs, Recomputation recomputation) {
        this.document = document;
        this.catalogs = catalogs;
        base = recomputation.shownProperty();
        plays = recomputation.other();
        seeks = recomputation.other();
        lens = document.scenarioProperty().map(scenario -> scenario.view().lens());
        recomputation.outcomeProperty().subscribe(newest -> {
            if (isPreviewing()) {
                outcome.set(newest);
            }
        });
        base.subscribe(_ -> begin());
        lens.subscribe(_ -> looked());
    }

    private boolean isPreviewing() {
        return document.preview().scenarioProperty().get() != null;
    }

    private boolean isShown() {
        return lens.getValue() == Lens.LIFECYCLE || time.get() > 0;
    }

    private void looked() {
        if (lens.getValue() != Lens.LIFECYCLE) {
            playing.set(false);
        }
        Played known = played;
        if (!isShown() || known == null || !known.start().equals(base.getValue())) {
            begin();
        } else {
            seek();
        }
    }

    private void begin() {
        Outcome newest = base.getValue();
        if (newest != null && isOpened(newest)) {
            time.set(0);
        }
        if (newest == null || !isShown()) {
            publish(newest);
            return;
        }
        plays.request(() -> Played.of(newest), this::played, LifecyclePresentation::failed);
    }

    /// {@return whether an outcome is of another scenario than was played last, just opened}
    private boolean isOpened(Outcome newest) {
        Played before = played;
        return !document.modifiedProperty().get() && !document.canUndoProperty().get()
                && (before == null || !before.start().scenario().equals(newest.scenario()));
    }

    private void played(Played answer) {
        boolean opened = isOpened(answer.start());
        played = answer;
        events = Stream.concat(answer.lifecycle().eks().events().stream(), answer.lifecycle().ecs().events().stream())
                .sorted(Comparator.comparingInt(Event::at))
                .toList();
        lifecycle.set(answer.lifecycle());
        time.set(opened ? firstSight(answer.lifecycle()) : Math.min(time.get(), answer.end()));
        seek();
    }

    /// {@return the time that is seen first: that of the first deployment that stands still, else the start}
    private static double firstSight(Lifecycle lifecycle) {
        return Stream.of(lifecycle.eks().firstStall(), lifecycle.ecs().firstStall())
                .flatMapToInt(OptionalInt::stream)
                .min()
                .orElse(0);
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("the script cannot be played", failure);
    }

    /// Goes to the time that is wanted, unless it is on its way to another: then that comes first, or it would never
    /// arrive anywhere while the time goes on.
    private void seek() {
        Played of = played;
        if (of == null || seeking) {
            return;
        }
        seeking = true;
        double at = Math.floor(time.get());
        seeks.request(() -> of.at(at, catalogs), found -> {
            seeking = false;
            arrived(of, at, found);
        }, LifecyclePresentation::failed);
    }

    private void arrived(Played of, double at, Outcome found) {
        if (of.equals(played) && isShown()) {
            publish(found);
        }
        if (!of.equals(played) || at != Math.floor(time.get())) {
            seek();
        }
    }

    private void publish(@Nullable Outcome found) {
        shown.set(found);
        if (!isPreviewing()) {
            outcome.set(found);
        }
    }

    /// {@return the outcome of the open scenario at the time shown; holds null until there is one}
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// {@return the outcome to draw: that of the edit that is looked at, else that of the open scenario, at the time
    /// shown; holds null until there is one}
    public ReadOnlyObjectProperty<@Nullable Outcome> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// {@return what the script leads to; holds null until that was first asked for}
    public ReadOnlyObjectProperty<@Nullable Lifecycle> lifecycleProperty() {
        return lifecycle.getReadOnlyProperty();
    }

    /// {@return the outcome that the script was played from; null until it was first asked for}
    public @Nullable Outcome startOf() {
        Played known = played;
        return known == null ? null : known.start();
    }

    /// {@return whether there is a time to be seen: in its own lens, and in the others where it is not the start}
    public ObservableValue<Boolean> openProperty() {
        return Bindings.createBooleanBinding(this::isShown, lens, time);
    }

    /// {@return the time shown, in seconds from the start}
    public ReadOnlyDoubleProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    /// {@return the last time that there is, in seconds}
    public double end() {
        Played known = played;
        return known == null ? 0 : known.end();
    }

    /// {@return the events of both, by time}
    public List<Event> events() {
        return events;
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// {@return how fast it plays, one of [#speeds], in seconds a second}
    public ObjectProperty<Integer> speedProperty() {
        return speed;
    }

    public List<Integer> speeds() {
        return SPEEDS;
    }

    /// Plays where it was paused, pauses where it played; at the end, plays from the start.
    public void toggle() {
        clock.reset();
        playing.set(!playing.get());
        if (playing.get() && time.get() >= end()) {
            show(0);
        }
    }

    /// Goes to any time; one before the start or after the end counts as that.
    public void scrub(double seconds) {
        show(seconds);
        clock.reset();
    }

    private void show(double seconds) {
        boolean before = isShown();
        time.set(Math.clamp(seconds, 0, end()));
        if (isShown()) {
            seek();
        } else if (before) {
            begin();
        }
    }

    /// Goes to the next time at which something happens, of either orchestrator.
    public void next() {
        playing.set(false);
        int later = Event.firstAfter(events, time.get());
        if (later < events.size()) {
            scrub(events.get(later).at());
        }
    }

    /// Goes back to the time before at which something happened.
    public void previous() {
        playing.set(false);
        int earlier = Event.firstAfter(events, Math.ceil(time.get()) - 1) - 1;
        scrub(earlier < 0 ? 0 : events.get(earlier).at());
    }

    @Override
    public void resume() {
        clock.reset();
    }

    /// Lets time go on, while it plays.
    @Override
    public void advance(long now) {
        if (!playing.get()) {
            clock.reset();
            return;
        }
        int steps = clock.stepsDue(now, 1);
        if (steps > 0) {
            show(time.get() + steps * FRAME_SECONDS * speed.get());
            playing.set(time.get() < end());
        }
    }
}
