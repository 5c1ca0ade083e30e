package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.AdvicePresentation;
import dev.bayplan.controller.ledger.ComparisonPresentation;
import dev.bayplan.controller.ledger.LedgerPresentation;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Why the numbers are what they are, with the comparison among it: first of all while requests or
/// costs are looked at, for these are to be seen without scrolling.
public final class LedgerPane extends VBox {

    private final LedgerPresentation ledger;
    private final List<ExplanationSection> explanations;
    private final CopiesTable copies = new CopiesTable();

    /// @param comparison what stands between the limits of one instance and what follows from them
    public LedgerPane(LedgerPresentation ledger, AdvicePresentation advice, ComparisonPresentation comparison) {
        this.ledger = ledger;
        this.explanations = Stream.of(Orchestrator.values()).map(each -> new ExplanationSection(each, advice)).toList();
        getStyleClass().addAll("side", "ledger");
        var reasons = new VBox();
        reasons.getStyleClass().add("explanations");
        reasons.getChildren().addAll(explanations);
        Parts.showWhile(reasons, Bindings.isNotEmpty(ledger.explanations()));
        Label empty = Parts.wrapped("muted");
        empty.setText(Messages.text("ledger.empty"));
        Parts.showWhile(empty, Bindings.isEmpty(ledger.explanations()));
        var why = new VBox(Parts.heading("ledger.heading"), empty, reasons);
        why.getStyleClass().add("section");
        var alone = new VBox(copies);
        alone.getStyleClass().add("section");
        Parts.showWhile(alone, Bindings.isNotEmpty(ledger.copies()));
        var pending = new PendingSection(ledger.pending(), advice);
        Parts.showWhile(pending, Bindings.isNotEmpty(ledger.pending()));
        var sideBySide = new ComparisonPane(comparison);
        Node traffic = whileLens(
                Lens.TRAFFIC, new LedgerLines("ledger.traffic", ledger.traffic()), ledger.traffic());
        Node groups = whileLens(
                Lens.SECURITY_GROUPS, new ScopeSection("ledger.scope", ledger.scope(), ledger.scopeOfProperty()),
                ledger.scope());
        Node groupReasons = whileLens(
                Lens.SECURITY_GROUPS, new LedgerLines("ledger.groupReasons", ledger.groupReasons()),
                ledger.groupReasons());
        Node roles = whileLens(
                Lens.IAM, new ScopeSection("ledger.roles", ledger.roles(), ledger.scopeOfProperty()), ledger.roles());
        Node roleReasons = whileLens(
                Lens.IAM, new LedgerLines("ledger.roleReasons", ledger.roleReasons()), ledger.roleReasons());
        Node carriers = carriers();
        Node cost = whileLens(Lens.COST, new CostSection(ledger), ledger.cost());
        ledger.lensProperty().subscribe(lens -> getChildren().setAll(switch (lens) {
            case TRAFFIC -> List.of(carriers, sideBySide, traffic, why, alone, pending);
            case NETWORK -> List.of(carriers, pending, why, sideBySide, alone);
            case SECURITY_GROUPS -> List.of(carriers, groupReasons, groups, sideBySide, why, alone, pending);
            case IAM -> List.of(carriers, roleReasons, roles, sideBySide, why, alone, pending);
            case COST -> List.of(sideBySide, cost, why, alone, pending);
            case LIFECYCLE -> List.of(pending, sideBySide, why, alone);
        }));
        ledger.explanations().subscribe(this::explain);
        explain();
        ledger.copies().subscribe(() -> copies.show(ledger.copies()));
        copies.show(ledger.copies());
    }

    private Node carriers() {
        Label heading = Parts.heading("ledger.carriers");
        heading.setMinWidth(USE_PREF_SIZE);
        Label carried = Parts.wrapped("strong");
        carried.textProperty().bind(ledger.carriedProperty());
        var head = new HBox(8, heading, carried);
        head.setAlignment(Pos.BASELINE_LEFT);
        var lines = new LedgerLines("ledger.carriers", head, ledger.carriers());
        Parts.showWhile(lines, Bindings.isNotEmpty(ledger.carriers()));
        return lines;
    }

    private void explain() {
        for (int i = 0; i < ledger.explanations().size(); i++) {
            explanations.get(i).show(ledger.explanations().get(i));
        }
    }

    private Node whileLens(Lens lens, Node section, ObservableList<?> rows) {
        Parts.showWhile(section, ledger.lensProperty().isEqualTo(lens).and(Bindings.isNotEmpty(rows)));
        return section;
    }
}
