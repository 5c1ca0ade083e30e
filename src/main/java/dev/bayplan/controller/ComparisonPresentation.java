package dev.bayplan.controller;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Both orchestrators in numbers.
public final class ComparisonPresentation {

    private final ObservableList<ComparisonRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ComparisonRow> traffic = FXCollections.observableArrayList();

    public ComparisonPresentation(ObservableValue<@Nullable Outcome> outcome) {
        outcome.subscribe(newest -> rows.setAll(newest == null ? List.of() : rows(newest)));
    }

    public ObservableList<ComparisonRow> rows() {
        return rows;
    }

    /// {@return rows shown below the others; filled by whoever computes the traffic}
    public ObservableList<ComparisonRow> traffic() {
        return traffic;
    }

    /// {@return a row whose label and explanation stand in the bundle under `comparison.KEY`}
    public static ComparisonRow row(String key, String eks, String ecs) {
        return new ComparisonRow(
                key, Messages.text("comparison." + key), eks, ecs, Messages.text("comparison." + key + ".explanation"));
    }

    private static List<ComparisonRow> rows(Outcome outcome) {
        int asked = outcome.scenario().replicas();
        return List.of(
                row("placed", outcome, side -> Messages.text("comparison.of", side.plan().placed(), asked)),
                row("pending", outcome, side -> Numbers.whole(side.plan().pendingReplicas())),
                row("withoutAddress", outcome, side -> Numbers.whole(side.plan().withoutAddress())),
                row("interfaces", outcome, side -> Numbers.whole(side.plan().interfaces())),
                row("addresses", outcome, side -> Numbers.whole(addresses(side.plan(), outcome))),
                row("tooWide", outcome, side -> Numbers.whole(side.securityScope().grantedTooWidely())),
                row("lacking", outcome, side -> Numbers.whole(side.securityScope().lacking())),
                row("unit", outcome, side -> Messages.name(side.securityScope().unit())));
    }

    private static ComparisonRow row(String key, Outcome outcome, Function<Side, String> value) {
        return row(key, value.apply(outcome.eks()), value.apply(outcome.ecs()));
    }

    private static long addresses(Plan plan, Outcome outcome) {
        return IntStream.range(0, outcome.scenario().zones().size()).mapToLong(plan::subnetAddresses).sum();
    }
}
