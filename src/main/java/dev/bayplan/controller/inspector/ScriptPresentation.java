package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Edit.AddScriptEntry;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.scenario.Target.Instance;
import dev.bayplan.model.scenario.Target.NetworkInterface;
import dev.bayplan.model.scenario.Target.Slot;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.text.Messages;
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
    private final ReadOnlyObjectWrapper<List<ScriptForm>> forms =
            new ReadOnlyObjectWrapper<>(this, "forms", List.of());
    private final ObservableValue<@Nullable Outcome> outcome;
    private final Section<ScriptEntryFields> entries;

    /// @param outcome at the time shown
    ScriptPresentation(Document document, ObservableValue<@Nullable Outcome> outcome, Selection selection) {
        this.document = document;
        this.outcome = outcome;
        entries = new Section<>(
                scenario -> scenario.script().size(), index -> new ScriptEntryFields(document, index),
                ScriptEntryFields::show, () -> { }, "inspector.problem.howMany.script");
        var target = selection.targetProperty();
        outcome.subscribe(newest -> offered.set(offers(newest, target.get())));
        target.subscribe(newest -> offered.set(offers(outcome.getValue(), newest)));
        document.scenarioProperty().subscribe(scenario -> {
            forms.set(ScriptForm.in(scenario));
            entries.show(scenario);
        });
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
        Workload workload = outcome.scenario().workloads().get(w);
        List<Offered> offers = new ArrayList<>();
        int rank = moment.replica(s) < 0 ? 0 : moment.rank(moment.replica(s));
        if (rank > 0) {
            offers.add(new Offered(Messages.text("script.fail"), new FailReplica(at, workload.name(), rank)));
        }
        offers.add(new Offered(
                Messages.text("script.deploy", workload.name()), ScriptForm.DEPLOY_VERSION.of(workload, at)));
        offers.add(new Offered(Messages.text("script.otherLoad", workload.name()), ScriptForm.RAMP.of(workload, at)));
        return offers;
    }

    /// {@return what may happen to the selection at the time shown}
    public ReadOnlyObjectProperty<List<Offered>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// {@return what may be added to the script whatever is selected}
    public ReadOnlyObjectProperty<List<ScriptForm>> formsProperty() {
        return forms.getReadOnlyProperty();
    }

    /// {@return the script, entry by entry}
    public Section<ScriptEntryFields> entries() {
        return entries;
    }

    /// Lets it happen, as one step of undo.
    public void add(Offered chosen) {
        add(chosen.entry());
    }

    /// Lets something happen at the time shown, to be changed into what is meant.
    public void add(ScriptForm form) {
        add(form.first(document.scenario(), now()));
    }

    private void add(ScriptEntry entry) {
        entries.add(() -> document.apply(new AddScriptEntry(entry)));
    }

    private int now() {
        Outcome shown = outcome.getValue();
        Moment moment = shown == null ? null : shown.eks().moment();
        return moment == null ? 0 : (int) moment.seconds();
    }
}
