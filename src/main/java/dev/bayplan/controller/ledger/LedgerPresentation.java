package dev.bayplan.controller.ledger;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.drawing.scene.Target;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.text.ArithmeticText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.PendingText;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Why the numbers are what they are: for the group of the fleet that is selected, or the first.
public final class LedgerPresentation {

    private final ObservableValue<@Nullable Outcome> outcome;
    private final ObservableValue<@Nullable Target> target;
    private final ReadOnlyObjectWrapper<Lens> lens = new ReadOnlyObjectWrapper<>(this, "lens", Lens.NETWORK);
    private final ObservableList<Explanation> explanations = FXCollections.observableArrayList();
    private final ObservableList<CopiesRow> copies = FXCollections.observableArrayList();
    private final ObservableList<LedgerLine> pending = FXCollections.observableArrayList();
    private final ObservableList<ScopeRow> scope = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper scopeOf = new ReadOnlyStringWrapper(this, "scopeOf", "");
    private final ObservableList<LedgerLine> traffic = FXCollections.observableArrayList();
    private final ObservableList<LedgerLine> cost = FXCollections.observableArrayList();
    private final ObservableList<String> costAssumptions = FXCollections.observableArrayList();

    public LedgerPresentation(
            Document document, ObservableValue<@Nullable Outcome> outcome, ObservableValue<@Nullable Target> target) {
        this.outcome = outcome;
        this.target = target;
        document.scenarioProperty().subscribe(scenario -> lens.set(scenario.view().lens()));
        outcome.subscribe(_ -> show());
        target.subscribe(_ -> show());
    }

    /// {@return the limits of one instance, one entry an orchestrator; empty where the fleet is}
    public ObservableList<Explanation> explanations() {
        return explanations;
    }

    /// {@return each workload alone on such an instance}
    public ObservableList<CopiesRow> copies() {
        return copies;
    }

    /// {@return what waits, and which bound refuses it}
    public ObservableList<LedgerLine> pending() {
        return pending;
    }

    /// {@return who holds which security groups}
    public ObservableList<ScopeRow> scope() {
        return scope;
    }

    /// {@return whose groups [#scope] tells: the instances of which group of the fleet}
    public ReadOnlyStringProperty scopeOfProperty() {
        return scopeOf.getReadOnlyProperty();
    }

    /// {@return how requests travel, and why}
    public ObservableList<LedgerLine> traffic() {
        return traffic;
    }

    /// {@return what everything costs, part by part, and why}
    public ObservableList<LedgerLine> cost() {
        return cost;
    }

    /// {@return what [#cost] takes for granted, and what it leaves out}
    public ObservableList<String> costAssumptions() {
        return costAssumptions;
    }

    /// {@return the lens looked through, which decides what of this is shown}
    public ReadOnlyObjectProperty<Lens> lensProperty() {
        return lens.getReadOnlyProperty();
    }

    private void show() {
        Outcome newest = outcome.getValue();
        if (newest == null || newest.scenario().fleet().isEmpty()) {
            Stream.of(explanations, copies, scope).forEach(List::clear);
            scopeOf.set("");
        } else {
            int g = group(newest);
            explanations.setAll(Explanation.ofGroup(newest, g));
            int workloads = newest.scenario().workloads().size();
            copies.setAll(IntStream.range(0, workloads).mapToObj(w -> CopiesRow.of(newest, g, w)).toList());
            scopeOf.set(scopeOf(newest.scenario(), g));
            scope.setAll(IntStream.range(0, workloads).mapToObj(w -> ScopeRow.of(newest, g, w)).toList());
        }
        traffic.setAll(newest == null ? List.of() : RouteReasons.of(newest));
        cost.setAll(newest == null ? List.of() : CostReasons.of(newest));
        costAssumptions.setAll(newest == null ? List.of() : CostReasons.assumptions(newest));
        pending.setAll(newest == null
                ? List.of()
                : Stream.of(newest.eks(), newest.ecs()).flatMap(LedgerPresentation::pending).toList());
    }

    private static String scopeOf(Scenario scenario, int g) {
        String type = scenario.fleet().get(g).instanceType();
        return scenario.fleet().size() == 1
                ? Messages.text("ledger.scope.fleet", type)
                : Messages.text("ledger.scope.fleetGroup", g + 1, type);
    }

    private int group(Outcome newest) {
        Target selected = target.getValue();
        return selected == null || !Selection.exists(selected, newest)
                ? 0
                : Selection.groupOf(selected, newest.side(selected.orchestrator()).plan());
    }

    private static Stream<LedgerLine> pending(Side side) {
        return side.plan().pending().stream()
                .collect(Collectors.groupingBy(Pending::bound, TreeMap::new, Collectors.toList()))
                .values().stream()
                .map(sameBound -> line(side, sameBound));
    }

    private static LedgerLine line(Side side, List<Pending> sameBound) {
        int count = sameBound.stream().mapToInt(Pending::count).sum();
        Pending first = sameBound.getFirst();
        String parts = sameBound.stream()
                .map(waiting -> Messages.text("ledger.pendingPart", waiting.count(), name(side, waiting)))
                .collect(Collectors.joining(", "));
        return new LedgerLine(
                side.orchestrator(),
                Messages.text("ledger.pending." + side.orchestrator().name(), count,
                        PendingText.reason(side.plan(), first)),
                Messages.text("ledger.fleetHas", parts, ArithmeticText.named(first.capacity())));
    }

    private static String name(Side side, Pending waiting) {
        return side.scenario().workloads().get(waiting.workload()).name();
    }
}
