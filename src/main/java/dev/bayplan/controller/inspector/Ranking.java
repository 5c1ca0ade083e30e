package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Refusal;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.settings.PlacementStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The placement strategies of the scenario, in the order in which they count.
public final class Ranking {

    private final Consumer<List<PlacementStrategy>> accept;
    private final ReadOnlyObjectWrapper<List<PlacementStrategy>> ranked =
            new ReadOnlyObjectWrapper<>(this, "ranked", List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// @param accept takes the new order, or throws [InvalidValueException]
    Ranking(Consumer<List<PlacementStrategy>> accept) {
        this.accept = accept;
    }

    /// {@return those that could be added}
    public List<PlacementStrategy> unused() {
        return Arrays.stream(PlacementStrategy.values()).filter(each -> !ranked.get().contains(each)).toList();
    }

    /// Adds a strategy behind the others.
    public void add(PlacementStrategy strategy) {
        change(names -> {
            names.add(strategy);
            return names;
        });
    }

    public void remove(PlacementStrategy strategy) {
        change(names -> {
            names.remove(strategy);
            return names;
        });
    }

    /// Lets a strategy count before the one that is before it now.
    public void raise(PlacementStrategy strategy) {
        change(names -> {
            int index = names.indexOf(strategy);
            if (index > 0) {
                names.set(index, names.set(index - 1, strategy));
            }
            return names;
        });
    }

    private void change(UnaryOperator<List<PlacementStrategy>> change) {
        try {
            accept.accept(change.apply(new ArrayList<>(ranked.get())));
            problem.set("");
        } catch (InvalidValueException refused) {
            problem.set(Refusal.text(refused));
        }
    }

    public ReadOnlyObjectProperty<List<PlacementStrategy>> rankedProperty() {
        return ranked.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void show(List<PlacementStrategy> current) {
        ranked.set(current);
        problem.set("");
    }
}
