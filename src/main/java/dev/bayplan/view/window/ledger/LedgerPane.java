package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.ComparisonPresentation;
import dev.bayplan.controller.ledger.LedgerPresentation;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Why the numbers are what they are, with the comparison among it: first of all while requests or
/// costs are looked at, for these are to be seen without scrolling.
public final class LedgerPane extends VBox {

    private final LedgerPresentation ledger;
    private final VBox explanations = new VBox();
    private final CopiesTable copies = new CopiesTable();

    /// @param comparison what stands between the limits of one instance and what follows from them
    public LedgerPane(LedgerPresentation ledger, ComparisonPresentation comparison) {
        this.ledger = ledger;
        getStyleClass().addAll("side", "ledger");
        var scope = new ScopeSection(ledger);
        explanations.getStyleClass().add("explanations");
        Label empty = Parts.wrapped("muted");
        empty.setText(Messages.text("ledger.empty"));
        Parts.showWhile(empty, Bindings.isEmpty(ledger.explanations()));
        var why = new VBox(Parts.heading("ledger.heading"), empty, explanations);
        why.getStyleClass().add("section");
        var alone = new VBox(copies);
        alone.getStyleClass().add("section");
        Parts.showWhile(alone, Bindings.isNotEmpty(ledger.copies()));
        var pending = new LedgerLines("ledger.pending", ledger.pending());
        Parts.showWhile(pending, Bindings.isNotEmpty(ledger.pending()));
        var sideBySide = new ComparisonPane(comparison);
        Node traffic = whileLens(
                Lens.TRAFFIC, new LedgerLines("ledger.traffic", ledger.traffic()), ledger.traffic());
        Node held = whileLens(Lens.SECURITY_GROUPS, scope, ledger.scope());
        Node cost = whileLens(Lens.COST, new CostSection(ledger), ledger.cost());
        ledger.lensProperty().subscribe(lens -> getChildren().setAll(switch (lens) {
            case TRAFFIC, COST -> List.of(sideBySide, traffic, cost, why, held, alone, pending);
            case NETWORK, SECURITY_GROUPS -> List.of(why, held, sideBySide, alone, pending, traffic, cost);
        }));
        ledger.explanations().subscribe(this::explain);
        explain();
        ledger.copies().subscribe(() -> copies.show(ledger.copies()));
        copies.show(ledger.copies());
    }

    private void explain() {
        explanations.getChildren().setAll(ledger.explanations().stream().map(ExplanationView::new).toList());
    }

    private Node whileLens(Lens lens, Node section, ObservableList<?> rows) {
        Parts.showWhile(section, ledger.lensProperty().isEqualTo(lens).and(Bindings.isNotEmpty(rows)));
        return section;
    }
}
