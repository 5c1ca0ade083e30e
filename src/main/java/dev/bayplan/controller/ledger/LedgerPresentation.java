package dev.bayplan.controller.ledger;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.text.Messages;
import java.util.List;
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
    private final Selection selection;
    private final ReadOnlyObjectWrapper<Lens> lens = new ReadOnlyObjectWrapper<>(this, "lens", Lens.NETWORK);
    private final ObservableList<Explanation> explanations = FXCollections.observableArrayList();
    private final ObservableList<CopiesRow> copies = FXCollections.observableArrayList();
    private final ObservableList<LedgerLine> pending = FXCollections.observableArrayList();
    private final ObservableList<ScopeRow> scope = FXCollections.observableArrayList();
    private final ObservableList<ScopeRow> roles = FXCollections.observableArrayList();
    private final ObservableList<LedgerLine> groupReasons = FXCollections.observableArrayList();
    private final ObservableList<LedgerLine> roleReasons = FXCollections.observableArrayList();
    private final ObservableList<LedgerLine> carriers = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper carried = new ReadOnlyStringWrapper(this, "carried", "");
    private final ReadOnlyStringWrapper scopeOf = new ReadOnlyStringWrapper(this, "scopeOf", "");
    private final ObservableList<LedgerLine> traffic = FXCollections.observableArrayList();
    private final ObservableList<LedgerLine> cost = FXCollections.observableArrayList();
    private final ObservableList<String> costAssumptions = FXCollections.observableArrayList();

    public LedgerPresentation(
            Document document, ObservableValue<@Nullable Outcome> outcome, Selection selection) {
        this.outcome = outcome;
        this.selection = selection;
        document.scenarioProperty().subscribe(scenario -> lens.set(scenario.view().lens()));
        outcome.subscribe(_ -> show());
        selection.targetProperty().subscribe(_ -> show());
        selection.carriedProperty().subscribe(_ -> showCarriers());
    }

    /// {@return the limits of one instance, one entry an orchestrator; empty where the fleet is}
    public ObservableList<Explanation> explanations() {
        return explanations;
    }

    /// {@return each workload alone on such an instance}
    public ObservableList<CopiesRow> copies() {
        return copies;
    }

    /// {@return what waits for an instance or an address, and which bound refuses it}
    public ObservableList<LedgerLine> pending() {
        return pending;
    }

    /// {@return who holds which security groups}
    public ObservableList<ScopeRow> scope() {
        return scope;
    }

    /// {@return who holds which roles}
    public ObservableList<ScopeRow> roles() {
        return roles;
    }

    /// {@return by which mechanisms security groups are held}
    public ObservableList<LedgerLine> groupReasons() {
        return groupReasons;
    }

    /// {@return in which ways roles are held}
    public ObservableList<LedgerLine> roleReasons() {
        return roleReasons;
    }

    /// {@return what carries the security group or the role that is selected, and why; empty while none is}
    public ObservableList<LedgerLine> carriers() {
        return carriers;
    }

    /// {@return the name of that group or role; empty while none is selected}
    public ReadOnlyStringProperty carriedProperty() {
        return carried.getReadOnlyProperty();
    }

    /// Ends the showing of what carries a group or a role.
    ///
    /// @return whether it was shown
    public boolean endCarried() {
        boolean shown = selection.carriedProperty().get() != null;
        selection.carriedProperty().set(null);
        return shown;
    }

    /// {@return of which group of the fleet the instances are that [#scope] and [#roles] tell of}
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
            Stream.of(explanations, copies, scope, roles).forEach(List::clear);
            scopeOf.set("");
        } else {
            int g = groupShown(newest, selection.targetProperty().get());
            explanations.setAll(Explanation.ofGroup(newest, g));
            int workloads = newest.scenario().workloads().size();
            copies.setAll(IntStream.range(0, workloads).mapToObj(w -> CopiesRow.of(newest, g, w)).toList());
            scopeOf.set(scopeOf(newest.scenario(), g));
            scope.setAll(IntStream.range(0, workloads).mapToObj(w -> ScopeRow.ofGroups(newest, g, w)).toList());
            roles.setAll(IntStream.range(0, workloads).mapToObj(w -> ScopeRow.ofRoles(newest, g, w)).toList());
        }
        groupReasons.setAll(newest == null ? List.of() : GrantReasons.ofGroups(newest));
        roleReasons.setAll(newest == null ? List.of() : GrantReasons.ofRoles(newest));
        showCarriers();
        traffic.setAll(newest == null ? List.of() : RouteReasons.of(newest));
        cost.setAll(newest == null ? List.of() : CostReasons.of(newest));
        costAssumptions.setAll(newest == null ? List.of() : CostReasons.assumptions(newest));
        pending.setAll(newest == null
                ? List.of()
                : Waiting.of(newest).stream().map(Waiting::line).toList());
    }

    private void showCarriers() {
        Outcome newest = outcome.getValue();
        Carried selected = selection.carriedProperty().get();
        carriers.setAll(newest == null ? List.of() : CarrierLines.of(newest, selected));
        carried.set(selected == null || carriers.isEmpty() ? "" : selected.name());
    }

    private static String scopeOf(Scenario scenario, int g) {
        String type = scenario.fleet().get(g).instanceType();
        return scenario.fleet().size() == 1
                ? Messages.text("ledger.scope.fleet", type)
                : Messages.text("ledger.scope.fleetGroup", g + 1, type);
    }

    /// {@return the group of the fleet that is selected, or the first}
    static int groupShown(Outcome outcome, @Nullable Target selected) {
        return selected == null || !Selection.exists(selected, outcome)
                ? 0
                : Selection.groupOf(selected, outcome.side(selected.orchestrator()).plan());
    }
}
