package dev.bayplan.controller.ledger;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.Observation;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.traffic.Counters;
import dev.bayplan.model.traffic.Shares;
import dev.bayplan.text.ComparisonText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
                shown.addAll(withSeen(ComparisonText.traffic(newest), observation.getValue()));
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

    private static List<ComparisonText.Row> withSeen(List<ComparisonText.Row> exact, @Nullable Observation seen) {
        if (seen == null) {
            return exact;
        }
        List<ComparisonText.Row> rows = new ArrayList<>();
        for (ComparisonText.Row row : exact) {
            rows.add(row);
            switch (row.key()) {
                case ComparisonText.EXTRA_NODE_HOP ->
                        rows.add(row("seenExtraNodeHop", seen, share(Shares::extraNodeHop)));
                case ComparisonText.BALANCER_LEG ->
                        rows.add(row("seenBalancerLeg", seen, share(Shares::crossZoneBalancerLeg)));
                case ComparisonText.PROXY_LEG ->
                        rows.add(withItsDashes(row, row("seenProxyLeg", seen, share(Shares::crossZoneProxyLeg))));
                default -> { }
            }
        }
        rows.add(row("crossings", seen, counters -> Numbers.whole(counters.crossings())));
        rows.add(row("seen", seen, counters -> Numbers.whole(counters.answered())));
        rows.add(row("refused", seen, counters -> Numbers.whole(counters.refused())));
        return rows;
    }

    /// {@return what has been seen, with a dash where the exact figure has one: there is no such leg}
    private static ComparisonText.Row withItsDashes(ComparisonText.Row exact, ComparisonText.Row seen) {
        String none = Messages.text("comparison.none");
        return new ComparisonText.Row(
                seen.key(), exact.eks().equals(none) ? none : seen.eks(),
                exact.ecs().equals(none) ? none : seen.ecs());
    }

    private static Function<Counters, String> share(Function<Shares, Double> which) {
        return counters -> ComparisonText.share(which.apply(counters.shares()));
    }

    private static ComparisonText.Row row(String key, Observation seen, Function<Counters, String> value) {
        return new ComparisonText.Row(key, value.apply(seen.eks()), value.apply(seen.ecs()));
    }
}
