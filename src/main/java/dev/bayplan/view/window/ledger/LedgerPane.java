package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.ComparisonPresentation;
import dev.bayplan.controller.ledger.LedgerPresentation;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Why the numbers are what they are; the comparison stands in the middle of it.
public final class LedgerPane extends VBox {

    private final LedgerPresentation ledger;
    private final VBox explanations = new VBox();
    private final CopiesTable copies = new CopiesTable();
    private final ScopeTable scope = new ScopeTable();

    /// @param comparison what stands between the limits of one instance and what follows from them
    public LedgerPane(LedgerPresentation ledger, ComparisonPresentation comparison) {
        this.ledger = ledger;
        getStyleClass().addAll("side", "ledger");
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
        getChildren().addAll(
                why,
                whileLens(Lens.TRAFFIC, new LedgerLines("ledger.traffic", ledger.traffic()), ledger.traffic()),
                whileLens(Lens.SECURITY_GROUPS, scopeSection(), ledger.scope()),
                new ComparisonPane(comparison), alone, pending);
        ledger.explanations().subscribe(this::explain);
        explain();
        ledger.copies().subscribe(() -> copies.show(ledger.copies()));
        copies.show(ledger.copies());
        ledger.scope().subscribe(() -> scope.show(ledger.scope()));
        scope.show(ledger.scope());
    }

    private void explain() {
        explanations.getChildren().setAll(ledger.explanations().stream().map(ExplanationView::new).toList());
    }

    private Node scopeSection() {
        var section = new VBox(scope);
        section.getStyleClass().add("section");
        return section;
    }

    private Node whileLens(Lens lens, Node section, ObservableList<?> rows) {
        Parts.showWhile(section, ledger.lensProperty().isEqualTo(lens).and(Bindings.isNotEmpty(rows)));
        return section;
    }
}
