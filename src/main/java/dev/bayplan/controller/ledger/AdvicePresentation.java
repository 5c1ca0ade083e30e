package dev.bayplan.controller.ledger;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.ledger.Attempts.Question;
import dev.bayplan.model.advice.Advice;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What would raise the numbers of the ledger: for an instance of the group that it explains, and for what waits.
/// Computed in the background, when the ledger's own numbers are there already.
public final class AdvicePresentation {

    private static final int MOST_ROWS = 5;

    private final Document document;
    private final Catalogs catalogs;
    private final ObservableValue<@Nullable Outcome> outcome;
    private final ObservableValue<@Nullable Target> target;
    private final Attempts instanceAttempts;
    private final Attempts waitingAttempts;
    private final Map<Orchestrator, ObservableList<AdviceRow>> ofInstance = new EnumMap<>(Orchestrator.class);
    private final ObservableList<List<AdviceRow>> ofWaiting = FXCollections.observableArrayList();
    private @Nullable Scenario asked;
    private int askedGroup;

    public AdvicePresentation(
            Document document, Catalogs catalogs, Recomputation recomputation,
            ObservableValue<@Nullable Target> target) {
        this.document = document;
        this.catalogs = catalogs;
        this.outcome = recomputation.outcomeProperty();
        this.target = target;
        this.instanceAttempts = new Attempts(recomputation.other());
        this.waitingAttempts = new Attempts(recomputation.other());
        for (Orchestrator orchestrator : Orchestrator.values()) {
            ofInstance.put(orchestrator, FXCollections.observableArrayList());
        }
        outcome.subscribe(_ -> ask());
        target.subscribe(_ -> ask());
    }

    /// {@return what would raise the pods or tasks of an instance}
    public ObservableList<AdviceRow> ofInstance(Orchestrator orchestrator) {
        return list(orchestrator);
    }

    /// {@return what would take in what waits: a list for each of [LedgerPresentation#pending]}
    public ObservableList<List<AdviceRow>> ofWaiting() {
        return ofWaiting;
    }

    /// Shows what a change would lead to.
    public void look(AdviceRow row) {
        // Rows of an older scenario are on the screen for a moment after an edit.
        Scenario now = document.scenario();
        if (row.change() != null && asked != null && asked.withView(now.view()).equals(now)) {
            document.preview().look(row.text(), row.change().edit(now));
        }
    }

    /// {@return the change that is looked at, in words; empty while none is}
    public ReadOnlyStringProperty lookedAtProperty() {
        return document.preview().changeProperty();
    }

    public void keep() {
        document.preview().keep();
    }

    public void end() {
        document.preview().end();
    }

    private void ask() {
        Outcome newest = outcome.getValue();
        if (newest == null) {
            return;
        }
        Scenario scenario = newest.scenario();
        int g = LedgerPresentation.groupShown(newest, target.getValue());
        boolean sameScenario = scenario.equals(asked);
        if (sameScenario && g == askedGroup) {
            return;
        }
        asked = scenario;
        askedGroup = g;
        instanceAttempts.start(Stream.of(newest.eks(), newest.ecs()).map(side -> ofInstance(side, g)).toList());
        if (!sameScenario) {
            List<Waiting> waiting = Waiting.of(newest);
            List<List<AdviceRow>> found = new ArrayList<>();
            waitingAttempts.start(waiting.stream()
                    .map(each -> ofWaiting(newest, each, rows -> {
                        found.add(rows);
                        if (found.size() == waiting.size()) {
                            ofWaiting.setAll(found);
                        }
                    }))
                    .toList());
        }
    }

    private Question ofInstance(Side side, int g) {
        Scenario scenario = side.scenario();
        return new Question(
                scenario.fleet().isEmpty() ? List.of() : Advice.of(scenario, catalogs, side.plan()).forInstance(g),
                found -> list(side.orchestrator()).setAll(found.stream()
                        .map(advised -> AdviceRow.ofInstance(advised, side.orchestrator()))
                        .toList()));
    }

    private Question ofWaiting(Outcome newest, Waiting waiting, Consumer<List<AdviceRow>> onRows) {
        Plan plan = newest.side(waiting.line().orchestrator()).plan();
        return new Question(
                Advice.of(newest.scenario(), catalogs, plan).forWaiting(waiting.workloads()),
                found -> onRows.accept(found.stream().limit(MOST_ROWS).map(AdviceRow::ofWaiting).toList()));
    }

    private ObservableList<AdviceRow> list(Orchestrator orchestrator) {
        ObservableList<AdviceRow> rows = ofInstance.get(orchestrator);
        if (rows == null) {
            throw new IllegalStateException("no advice for " + orchestrator);
        }
        return rows;
    }
}
