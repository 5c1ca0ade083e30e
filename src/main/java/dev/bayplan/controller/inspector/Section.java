package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Refusal;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.scenario.Scenario;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A part of the inspector: one object with fields for each entry of a list of the scenario. Entries keep their object
/// as long as their index exists, so that whoever is typing in one is not disturbed.
public final class Section<T> {

    private final ToIntFunction<Scenario> size;
    private final IntFunction<T> create;
    private final BiConsumer<T, Scenario> show;
    private final Runnable add;
    private final String howMany;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final ObservableList<T> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// @param howMany key of the sentence that says how many entries there may be
    Section(
            ToIntFunction<Scenario> size, IntFunction<T> create, BiConsumer<T, Scenario> show, Runnable add,
            String howMany) {
        this.size = size;
        this.create = create;
        this.show = show;
        this.add = add;
        this.howMany = howMany;
    }

    /// {@return the entries; only ever added and removed at the end}
    public ObservableList<T> rows() {
        return readOnlyRows;
    }

    /// Adds an entry to the scenario, or says why there can be no more.
    public void add() {
        add(add);
    }

    /// Adds an entry of one's own choice to the scenario, or says why there can be no more.
    void add(Runnable chosen) {
        try {
            chosen.run();
        } catch (InvalidValueException refused) {
            problem.set(Refusal.text(refused, howMany));
        }
    }

    /// {@return why nothing could be added}
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void show(Scenario scenario) {
        problem.set("");
        int entries = size.applyAsInt(scenario);
        while (rows.size() > entries) {
            rows.removeLast();
        }
        rows.forEach(row -> show.accept(row, scenario));
        while (rows.size() < entries) {
            T row = create.apply(rows.size());
            show.accept(row, scenario);
            rows.add(row);
        }
    }
}
