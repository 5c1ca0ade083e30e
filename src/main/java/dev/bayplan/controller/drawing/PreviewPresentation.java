package dev.bayplan.controller.drawing;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Preview;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.text.ComparisonText;
import dev.bayplan.text.Messages;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is said over the drawing while it shows a change that is not made yet.
public final class PreviewPresentation {

    private final Preview preview;
    private final Recomputation recomputation;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyBooleanWrapper ghost = new ReadOnlyBooleanWrapper(this, "ghost", false);
    private final ObservableList<Delta> deltas = FXCollections.observableArrayList();

    public PreviewPresentation(Document document, Recomputation recomputation) {
        this.preview = document.preview();
        this.recomputation = recomputation;
        preview.scenarioProperty().subscribe(_ -> show());
        preview.changeProperty().subscribe(change ->
                title.set(change.isEmpty() ? "" : Messages.text("preview.title", change)));
        recomputation.shownProperty().subscribe(_ -> show());
    }

    private void show() {
        Outcome kept = recomputation.outcomeProperty().get();
        Outcome shown = recomputation.shownProperty().get();
        Scenario looked = preview.scenarioProperty().get();
        if (looked == null || kept == null || shown == null) {
            ghost.set(false);
            deltas.clear();
        } else if (shown.scenario().equals(looked)) {
            ghost.set(true);
            deltas.setAll(ComparisonText.counts().stream()
                    .map(count -> Delta.of(count, kept, shown))
                    .filter(Delta::moves)
                    .toList());
        }
    }

    /// {@return what is looked at; empty while nothing is}
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// {@return why it would be refused; empty where it would not}
    public ReadOnlyStringProperty refusalProperty() {
        return preview.refusalProperty();
    }

    /// {@return whether the drawing shows what is not made yet}
    public ReadOnlyBooleanProperty ghostProperty() {
        return ghost.getReadOnlyProperty();
    }

    /// {@return which of the main numbers of the clusters would change, and how}
    public ObservableList<Delta> deltas() {
        return deltas;
    }

    /// {@return whether something is looked at}
    public boolean isOpen() {
        return !title.get().isEmpty();
    }

    public void keep() {
        preview.keep();
    }

    public void end() {
        preview.end();
    }
}
