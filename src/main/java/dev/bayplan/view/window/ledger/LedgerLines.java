package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.LedgerLine;
import dev.bayplan.view.window.parts.Parts;
import dev.bayplan.view.window.parts.Styles;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A heading with sentences below it; takes no room while there are none.
final class LedgerLines extends VBox {

    private final ObservableList<LedgerLine> lines;
    private final VBox rows = new VBox();

    LedgerLines(String key, ObservableList<LedgerLine> lines) {
        this(key, Parts.heading(key), lines);
    }

    LedgerLines(String key, Node heading, ObservableList<LedgerLine> lines) {
        this.lines = lines;
        setId(key.replace('.', '-'));
        getStyleClass().add("section");
        rows.getStyleClass().add("ledger-lines");
        getChildren().addAll(heading, rows);
        show();
        lines.subscribe(this::show);
    }

    private void show() {
        rows.getChildren().setAll(lines.stream().map(LedgerLines::row).toList());
    }

    /// {@return the sentence of an orchestrator, in its colour}
    static Node row(LedgerLine line) {
        Label text = Parts.wrapped("value");
        text.setText(line.text());
        var row = new VBox(text);
        row.getStyleClass().addAll("ledger-line", Styles.of(line.orchestrator()));
        if (!line.detail().isEmpty()) {
            Label detail = Parts.wrapped("muted");
            detail.setText(line.detail());
            row.getChildren().add(detail);
        }
        return row;
    }
}
