package dev.bayplan.controller.drawing;

import dev.bayplan.controller.document.Latest;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.drawing.scene.Found;
import dev.bayplan.drawing.scene.Matches;
import dev.bayplan.drawing.scene.Query;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What is looked for in the drawing: all the rest turns faint while one types, and matches are gone through one by
/// one.
public final class FindPresentation {

    /// The figure that says why there are replicas without place.
    private static final String PENDING = "pending";

    private final ObservableValue<@Nullable Outcome> outcome;
    private final Selection selection;
    private final Latest<Found> latest;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private Orchestrator orchestrator = Orchestrator.EKS;
    private int next;

    /// @param shown what the drawing shows; holds null until there is something
    public FindPresentation(
            ObservableValue<@Nullable Outcome> shown, Recomputation recomputation, Selection selection) {
        this.outcome = shown;
        this.selection = selection;
        this.latest = recomputation.other();
        open.subscribe((_, _) -> look());
        text.subscribe((_, _) -> {
            orchestrator = Orchestrator.EKS;
            next = 0;
            look();
        });
        outcome.subscribe(_ -> look());
    }

    private void look() {
        Outcome looked = outcome.getValue();
        Query query = Query.of(text.get());
        if (looked == null || !open.get() || query.isEmpty()) {
            show(null);
            return;
        }
        latest.request(
                () -> Found.in(looked, query),
                found -> {
                    if (open.get()) {
                        show(found);
                    }
                },
                failure -> {
                    throw new IllegalStateException("cannot be looked for", failure);
                });
    }

    private void show(@Nullable Found found) {
        selection.foundProperty().set(found);
        count.set(found == null ? "" : said(found));
    }

    private static String said(Found found) {
        String count = Messages.text("find.count", found.count());
        return found.withoutPlace() == 0 ? count : Messages.text("find.withoutPlace", count, found.withoutPlace());
    }

    /// Selects the next match and brings it into view; the first one after the last. What has no place is not come
    /// to: after the last place, or where there is none, it is asked about in the comparison of both.
    public void next() {
        Found found = selection.foundProperty().get();
        if (found == null) {
            return;
        }
        for (int tries = 0; tries <= Orchestrator.values().length; tries++) {
            Matches matches = found.of(orchestrator);
            int hit = matches.next(next);
            if (hit >= 0) {
                next = hit + 1;
                selection.seek(matches.target(hit));
                return;
            }
            next = 0;
            orchestrator = switch (orchestrator) {
                case EKS -> Orchestrator.ECS;
                case ECS -> Orchestrator.EKS;
            };
            if (orchestrator == Orchestrator.EKS && found.withoutPlace() > 0) {
                selection.ask(PENDING);
                return;
            }
        }
    }

    /// {@return whether the field is there; everything has its colours again when it closes}
    public BooleanProperty openProperty() {
        return open;
    }

    /// {@return what is typed}
    public StringProperty textProperty() {
        return text;
    }

    /// {@return how many match, in words; empty while nothing is looked for}
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
