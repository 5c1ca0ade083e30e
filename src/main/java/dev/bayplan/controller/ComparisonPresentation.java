package dev.bayplan.controller;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.text.ComparisonText;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Both orchestrators in numbers.
public final class ComparisonPresentation {

    private final ObservableList<ComparisonRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ComparisonRow> traffic = FXCollections.observableArrayList();

    public ComparisonPresentation(ObservableValue<@Nullable Outcome> outcome) {
        outcome.subscribe(newest -> rows.setAll(newest == null
                ? List.of()
                : ComparisonText.placement(newest).stream().map(ComparisonRow::of).toList()));
    }

    public ObservableList<ComparisonRow> rows() {
        return rows;
    }

    /// {@return rows shown below the others; filled by whoever computes the traffic}
    public ObservableList<ComparisonRow> traffic() {
        return traffic;
    }
}
