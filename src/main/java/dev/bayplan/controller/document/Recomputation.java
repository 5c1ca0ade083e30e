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

/// Keeps the outcome of the open scenario up to date: computed in the background, newest first.
public final class Recomputation {

    private static final double NANOS_PER_MILLI = 1e6;

    private record Answer(Outcome outcome, double millis) {}

    private final Catalogs catalogs;
    private final Latest<Answer> latest;
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome", null);
    private final ReadOnlyDoubleWrapper millis = new ReadOnlyDoubleWrapper(this, "millis", 0);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// @param background where outcomes are computed
    /// @param fx         where they arrive
    public Recomputation(Document document, Catalogs catalogs, Executor background, Executor fx) {
        this.catalogs = catalogs;
        this.latest = new Latest<>(background, fx);
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
        Outcome computed = Outcome.of(scenario, catalogs);
        return new Answer(computed, (System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    private void answered(Answer answer) {
        problem.set("");
        millis.set(answer.millis());
        outcome.set(answer.outcome());
    }

    private void failed(Exception failure) {
        problem.set(String.valueOf(failure.getMessage()));
    }
}
