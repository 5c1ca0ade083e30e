package dev.bayplan.controller.ledger;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.offering.Claim;
import dev.bayplan.model.offering.Verdict;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The article's claims, and which of them hold on the as-of date.
public final class ClaimsPresentation {

    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final ReadOnlyStringWrapper tally = new ReadOnlyStringWrapper(this, "tally", "");
    private final ObservableList<ClaimRow> rows = FXCollections.observableArrayList();

    public ClaimsPresentation(Document document) {
        document.scenarioProperty().subscribe(scenario -> show(scenario.asOf()));
    }

    /// {@return whether the claims are looked at}
    public BooleanProperty openProperty() {
        return open;
    }

    /// {@return how many hold, in a sentence with the date}
    public ReadOnlyStringProperty tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /// {@return one row a claim, in the article's order}
    public ObservableList<ClaimRow> rows() {
        return rows;
    }

    private void show(LocalDate asOf) {
        List<ClaimRow> shown = Arrays.stream(Claim.values()).map(claim -> ClaimRow.of(claim, asOf)).toList();
        if (!shown.equals(rows)) {
            rows.setAll(shown);
        }
        tally.set(Messages.text(
                "claim.tally", Numbers.day(asOf), count(Verdict.True.class::isInstance),
                count(Verdict.TrueOnlyFor.class::isInstance), count(Verdict.NoLongerTrueSince.class::isInstance),
                count(Verdict.NeverExact.class::isInstance)));
    }

    private long count(Predicate<Verdict> which) {
        return rows.stream().map(ClaimRow::verdict).filter(which).count();
    }
}
