package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Edit.AddScriptEntry;
import dev.bayplan.model.scenario.Edit.RemoveScriptEntry;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.scenario.Target.Instance;
import dev.bayplan.model.scenario.Target.NetworkInterface;
import dev.bayplan.model.scenario.Target.Slot;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.text.Messages;
import dev.bayplan.text.ScriptText;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What a person may let happen to the selection at the time shown, and all that was let happen so far.
public final class ScriptPresentation {

    /// One thing that may happen.
    public record Offered(String label, ScriptEntry entry) {}

    private final Document document;
    private final ReadOnlyObjectWrapper<List<Offered>> offered =
            new ReadOnlyObjectWrapper<>(this, "offered", List.of());
    private final ReadOnlyObjectWrapper<List<String>> entries =
            new ReadOnlyObjectWrapper<>(this, "entries", List.of());

    /// @param outcome at the time shown
    ScriptPresentation(Document document, ObservableValue<@Nullable Outcome> outcome, Selection selection) {
        this.document = document;
        var target = selection.targetProperty();
        outcome.subscribe(newest -> offered.set(offers(newest, target.get())));
        target.subscribe(newest -> offered.set(offers(outcome.getValue(), newest)));
        document.scenarioProperty().subscribe(scenario ->
                entries.set(scenario.script().stream().map(ScriptText::of).toList()));
    }

    private static List<Offered> offers(@Nullable Outcome outcome, @Nullable Target target) {
        if (outcome == null || target == null || !Selection.exists(target, outcome)) {
            return List.of();
        }
        Moment moment = outcome.side(target.orchestrator()).moment();
        if (moment == null) {
            return List.of();
        }
        return switch (target) {
            case Instance(var _, int i) -> ofInstance(outcome, moment, i);
            case NetworkInterface _ -> List.of();
            case Slot(var _, int s) -> ofSlot(outcome, moment, s);
        };
    }

    private static List<Offered> ofInstance(Outcome outcome, Moment moment, int i) {
        Plan plan = moment.plan();
        if (!plan.launched(i)) {
            return List.of();
        }
        int at = (int) moment.seconds();
        String zone = outcome.scenario().zones().get(plan.zone(i)).name();
        return List.of(
                new Offered(Messages.text("script.loseInstance"), new LoseInstance(at, i)),
                new Offered(Messages.text("script.loseZone", zone), new LoseZone(at, zone, 0)));
    }

    private static List<Offered> ofSlot(Outcome outcome, Moment moment, int s) {
        int w = moment.plan().workload(s);
        if (w < 0) {
            return List.of();
        }
        int at = (int) moment.seconds();
        String workload = outcome.scenario().workloads().get(w).name();
        List<Offered> offers = new ArrayList<>();
        int rank = moment.replica(s) < 0 ? 0 : moment.rank(moment.replica(s));
        if (rank > 0) {
            offers.add(new Offered(Messages.text("script.fail"), new FailReplica(at, workload, rank)));
        }
        offers.add(new Offered(
                Messages.text("script.deploy", workload), new DeployVersion(at, workload, VersionHealth.HEALTHY)));
        return offers;
    }

    /// {@return what may happen to the selection at the time shown}
    public ReadOnlyObjectProperty<List<Offered>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// {@return the script, entry by entry}
    public ReadOnlyObjectProperty<List<String>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// Lets it happen, as one step of undo.
    public void add(Offered chosen) {
        document.apply(new AddScriptEntry(chosen.entry()));
    }

    public void remove(int index) {
        document.apply(new RemoveScriptEntry(index));
    }
}
