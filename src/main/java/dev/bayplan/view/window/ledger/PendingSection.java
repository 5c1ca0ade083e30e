package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.AdvicePresentation;
import dev.bayplan.controller.ledger.LedgerLine;
import dev.bayplan.view.window.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What waits and why, each with what would take it in.
final class PendingSection extends VBox {

    private final ObservableList<LedgerLine> lines;
    private final AdvicePresentation advice;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(StackPane line, AdviceList list, VBox whole) {}

    PendingSection(ObservableList<LedgerLine> lines, AdvicePresentation advice) {
        this.lines = lines;
        this.advice = advice;
        setId("ledger-pending");
        getStyleClass().add("section");
        var rows = new VBox();
        rows.getStyleClass().add("ledger-lines");
        getChildren().addAll(Parts.heading("ledger.pending"), rows);
        Parts.mirror(lines, rows, index -> entry(index).whole());
        lines.subscribe(this::show);
        advice.ofWaiting().subscribe(this::show);
        show();
    }

    /// Entries stay when they are not needed any more, so that a list with the focus keeps it.
    private Entry entry(int index) {
        if (index == entries.size()) {
            var line = new StackPane();
            var list = new AdviceList("advice-waiting-" + index, "advice.headingWaiting", advice);
            var whole = new VBox(line, list);
            whole.getStyleClass().add("explained");
            entries.add(new Entry(line, list, whole));
        }
        return entries.get(index);
    }

    private void show() {
        for (int i = 0; i < lines.size(); i++) {
            Entry entry = entry(i);
            entry.line().getChildren().setAll(LedgerLines.row(lines.get(i)));
            entry.list().show(i < advice.ofWaiting().size() ? advice.ofWaiting().get(i) : List.of());
        }
    }
}
