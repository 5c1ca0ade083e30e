package dev.bayplan.controller.document;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Scenario;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Keeps the outcome of the open scenario up to date, and that of the edit that is looked at: computed in the
/// background, newest first.
public final class Recomputation {

    private static final double NANOS_PER_MILLI = 1e6;

    private record Answer(Outcome outcome, double millis) {}

    private final Document document;
    private final Catalogs catalogs;
    private final Executor background;
    private final Executor fx;
    private final Latest<Answer> latest;
    private final Latest<Answer> latestPreview;
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome", null);
    private final ReadOnlyObjectWrapper<@Nullable Outcome> shown = new ReadOnlyObjectWrapper<>(this, "shown", null);
    private final ReadOnlyDoubleWrapper millis = new ReadOnlyDoubleWrapper(this, "millis", 0);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// What was computed last, so that a story that is written does not disturb what it is about.
    private volatile @Nullable Outcome known;

    /// @param background where outcomes are computed
    /// @param fx         where they arrive
    public Recomputation(Document document, Catalogs catalogs, Executor background, Executor fx) {
        this.document = document;
        this.catalogs = catalogs;
        this.background = background;
        this.fx = fx;
        this.latest = new Latest<>(background, fx);
        this.latestPreview = new Latest<>(background, fx);
        document.preview().scenarioProperty().subscribe((_, looked) -> look(looked));
        document.scenarioProperty().subscribe((before, after) -> {
            if (!after.withView(before.view()).equals(before)) {
                request(after);
            }
        });
        request(document.scenario());
    }

    /// {@return the newest outcome; holds null until the first one is there}
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// {@return the outcome to draw: of the edit that is looked at, else the newest; holds null until there is one}
    public ReadOnlyObjectProperty<@Nullable Outcome> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// {@return requests for something else that follows from the scenario, computed in the same place}
    public <T> Latest<T> other() {
        return new Latest<>(background, fx);
    }

    /// {@return how long the newest outcome took to compute}
    public ReadOnlyDoubleProperty millisProperty() {
        return millis.getReadOnlyProperty();
    }

    /// {@return why there is no outcome of the scenario as it is now; empty where there is one}
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void request(Scenario scenario) {
        latest.request(() -> compute(scenario), this::answered, this::failed);
    }

    private Answer compute(Scenario scenario) {
        long start = System.nanoTime();
        Outcome before = known;
        Outcome computed = before != null && before.scenario().comesToTheSameAs(scenario)
                ? before.retold(scenario)
                : Outcome.of(scenario, catalogs);
        return new Answer(computed, (System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    private void answered(Answer answer) {
        problem.set("");
        known = answer.outcome();
        millis.set(answer.millis());
        outcome.set(answer.outcome());
        if (document.preview().scenarioProperty().get() == null) {
            shown.set(answer.outcome());
        }
    }

    private void look(@Nullable Scenario looked) {
        if (looked != null) {
            latestPreview.request(() -> compute(looked), answer -> looked(looked, answer), this::failed);
        } else if (!isOf(document.scenario(), shown.get())) {
            shown.set(outcome.get());
        }
    }

    private void looked(Scenario looked, Answer answer) {
        if (looked.equals(document.preview().scenarioProperty().get())) {
            shown.set(answer.outcome());
        }
    }

    /// What is kept of a preview is on the screen already, and stays there until its outcome is computed.
    private static boolean isOf(Scenario scenario, @Nullable Outcome outcome) {
        return outcome != null && outcome.scenario().equals(scenario);
    }

    private void failed(Exception failure) {
        problem.set(String.valueOf(failure.getMessage()));
    }
}
