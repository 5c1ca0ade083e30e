package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.AdvicePresentation;
import dev.bayplan.controller.ledger.AdviceRow;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Dwell;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Changes that would better a number. One is marked with the arrow keys or by pointing at it, and looked at while it
/// is; Enter or a click keeps it. Takes no room while there are none.
final class AdviceList extends VBox {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final int NONE = -1;

    private final AdvicePresentation advice;
    private final String heading;
    private final VBox entries = new VBox();
    private List<AdviceRow> rows = List.of();
    private int marked = NONE;

    AdviceList(String id, String key, AdvicePresentation advice) {
        this.advice = advice;
        this.heading = Messages.text(key);
        setId(id);
        getStyleClass().add("advice");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(Parts.label(heading, "small"), entries);
        advice.lookedAtProperty().subscribe(this::lookedAt);
        setOnKeyPressed(this::keyPressed);
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                leave();
            }
            takeRoom();
        });
    }

    void show(List<AdviceRow> newest) {
        if (!newest.equals(rows)) {
            leave();
            rows = List.copyOf(newest);
            entries.getChildren().clear();
            for (int i = 0; i < rows.size(); i++) {
                entries.getChildren().add(row(rows.get(i), i));
            }
        }
        takeRoom();
        setAccessibleText(Messages.text("advice.accessible", heading, rows.size()));
    }

    /// While the changes are worked out anew there are none; who goes through them keeps the focus until there are.
    private void takeRoom() {
        boolean shown = !rows.isEmpty() || isFocused();
        setVisible(shown);
        setManaged(shown);
    }

    private Node row(AdviceRow row, int index) {
        boolean offered = row.change() != null;
        Label text = Parts.wrapped(offered ? "value" : "muted");
        text.setText(row.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label count = figure(row.count(), offered ? "strong" : "muted");
        var entry = new HBox(6, text, count);
        entry.setId(getId() + "-" + index);
        entry.setAlignment(Pos.BASELINE_LEFT);
        entry.getStyleClass().add("advice-row");
        if (offered) {
            entry.getChildren().add(figure(row.difference(), "muted"));
            entry.getStyleClass().add("offered");
            Dwell.on(entry, () -> mark(index), this::leave);
            entry.setOnMouseClicked(_ -> {
                requestFocus();
                mark(index);
                keep();
            });
        }
        return entry;
    }

    private static Label figure(String text, String style) {
        Label figure = Parts.label(text, style);
        figure.setMinWidth(USE_PREF_SIZE);
        return figure;
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER -> keep();
            case ESCAPE -> {
                if (marked == NONE) {
                    return;
                }
                leave();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int next = marked + by;
        while (next >= 0 && next < rows.size() && rows.get(next).change() == null) {
            next += by;
        }
        if (next >= 0 && next < rows.size()) {
            mark(next);
        }
    }

    private void mark(int index) {
        show(index);
        AdviceRow row = rows.get(index);
        setAccessibleText(String.join(" ", row.text(), row.count(), row.difference(), row.then()));
        advice.look(row);
    }

    /// Something else may be looked at meanwhile, or nothing more.
    private void lookedAt(String change) {
        if (marked != NONE && !rows.get(marked).text().equals(change)) {
            show(NONE);
        }
    }

    private void keep() {
        if (marked != NONE) {
            show(NONE);
            advice.keep();
        }
    }

    private void leave() {
        if (marked != NONE) {
            show(NONE);
            advice.end();
        }
    }

    private void show(int index) {
        marked = index;
        for (int i = 0; i < entries.getChildren().size(); i++) {
            entries.getChildren().get(i).pseudoClassStateChanged(MARKED, i == index);
        }
    }
}
