package dev.bayplan.controller.ledger;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.Observation;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.text.ComparisonText;
import dev.bayplan.text.SeenText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Both orchestrators in numbers. While requests are looked at, theirs come first, what has been seen of them beside
/// what is exact; while costs are, these do, by part.
public final class ComparisonPresentation {

    private final ObservableValue<Lens> lens;
    private final ObservableValue<@Nullable Outcome> outcome;
    private final ObservableValue<@Nullable Observation> observation;
    private final ObservableValue<@Nullable String> asked;
    private final Set<String> unfolded = new HashSet<>();
    private final ObservableList<ComparisonRow> rows = FXCollections.observableArrayList();

    /// @param observation what has been seen of the requests so far; holds null while nothing was
    public ComparisonPresentation(
            Document document, ObservableValue<@Nullable Outcome> outcome,
            ObservableValue<@Nullable Observation> observation, Selection selection) {
        this.lens = document.scenarioProperty().map(scenario -> scenario.view().lens());
        this.outcome = outcome;
        this.observation = observation;
        lens.subscribe(_ -> show());
        outcome.subscribe(_ -> show());
        asked = selection.figureProperty();
        asked.subscribe(this::unfold);
        observation.subscribe(_ -> {
            // What is seen of a preview is not of the scenario that is compared here.
            if (document.preview().scenarioProperty().get() == null) {
                show();
            }
        });
    }

    public ObservableList<ComparisonRow> rows() {
        return rows;
    }

    /// {@return the key of the row that was last asked about in the drawing; holds null before the first}
    public ObservableValue<@Nullable String> askedProperty() {
        return asked;
    }

    /// Shows the sums behind a figure; the second time, hides them.
    public void toggle(String key) {
        if (!unfolded.remove(key)) {
            unfolded.add(key);
        }
        show();
    }

    private void unfold(@Nullable String key) {
        if (key != null && unfolded.add(key)) {
            show();
        }
    }

    private void show() {
        Outcome newest = outcome.getValue();
        List<ComparisonText.Row> shown = new ArrayList<>();
        if (newest != null) {
            Lens through = lens.getValue();
            if (through == Lens.TRAFFIC) {
                Observation seen = observation.getValue();
                shown.addAll(seen == null
                        ? ComparisonText.traffic(newest)
                        : new SeenText(newest, seen.eks(), seen.ecs()).rows());
            }
            if (through == Lens.COST) {
                shown.addAll(ComparisonText.costByPart(newest));
            }
            shown.addAll(ComparisonText.placement(newest));
            if (through != Lens.TRAFFIC) {
                shown.addAll(ComparisonText.traffic(newest));
            }
            if (through != Lens.COST) {
                shown.addAll(ComparisonText.cost(newest));
            }
            shown.add(ComparisonText.portability(newest));
        }
        rows.setAll(shown.stream().map(row -> ComparisonRow.of(row, unfolded.contains(row.key()))).toList());
    }
}
