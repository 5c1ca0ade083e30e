package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.Check;
import dev.bayplan.model.scenario.Edit.RemoveScriptEntry;
import dev.bayplan.model.scenario.Edit.ReplaceScriptEntry;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.text.ScriptText;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One entry of the script in the inspector. Which fields it has depends on its form; the others keep still.
public final class ScriptEntryFields {

    private final Document document;
    private final int index;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyObjectWrapper<ScriptForm> form =
            new ReadOnlyObjectWrapper<>(this, "form", ScriptForm.FAIL_REPLICA);
    private final Field at = Field.wholeNumber(typed -> replace(old -> old.withAt(typed)));
    private final OneOf<String> workload = new OneOf<>(chosen -> replace(old -> switch (old) {
        case FailReplica failed -> failed.withWorkloadRenamed(failed.workload(), chosen);
        case DeployVersion deployed -> deployed.withWorkloadRenamed(deployed.workload(), chosen);
        case LoadCurve curve -> curve.withWorkloadRenamed(curve.workload(), chosen);
        case LoseInstance _, LoseZone _ -> old;
    }));
    private final Field replica = Field.wholeNumber(typed -> replace(old ->
            old instanceof FailReplica(int when, String of, _) ? new FailReplica(when, of, typed) : old));
    private final Field instance = Field.wholeNumber(this::loseInstance);
    private final OneOf<String> zone = new OneOf<>(chosen -> replace(old ->
            old instanceof LoseZone(int when, _, int lasting) ? new LoseZone(when, chosen, lasting) : old));
    private final Field restored = Field.wholeNumber(typed -> replace(old ->
            old instanceof LoseZone(int when, String which, _) ? new LoseZone(when, which, typed) : old));
    private final OneOf<VersionHealth> health = new OneOf<>(chosen -> replace(old ->
            old instanceof DeployVersion(int when, String of, _) ? new DeployVersion(when, of, chosen) : old));
    private final LoadFields load = new LoadFields(chosen -> replace(old ->
            old instanceof LoadCurve(int when, String of, _) ? new LoadCurve(when, of, chosen) : old));

    ScriptEntryFields(Document document, int index) {
        this.document = document;
        this.index = index;
    }

    /// {@return what happens, in words}
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// {@return which of the fields there are}
    public ReadOnlyObjectProperty<ScriptForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// {@return when, in seconds}
    public Field at() {
        return at;
    }

    /// {@return whose replica fails, or gets a new version, or other load}
    public OneOf<String> workload() {
        return workload;
    }

    /// {@return which replica fails, from 1, the oldest first}
    public Field replica() {
        return replica;
    }

    /// {@return which instance is lost, counted from 1 as the drawing does}
    public Field instance() {
        return instance;
    }

    /// {@return which zone is lost}
    public OneOf<String> zone() {
        return zone;
    }

    /// {@return after how many seconds instances start in the zone again; 0 = never}
    public Field restored() {
        return restored;
    }

    /// {@return what becomes of the new version}
    public OneOf<VersionHealth> health() {
        return health;
    }

    /// {@return the requests that clients send}
    public LoadFields load() {
        return load;
    }

    /// Takes it out of the script.
    public void remove() {
        document.apply(new RemoveScriptEntry(index));
    }

    void show(Scenario scenario) {
        ScriptEntry entry = scenario.script().get(index);
        text.set(ScriptText.of(entry));
        form.set(ScriptForm.of(entry));
        at.show(entry.at());
        switch (entry) {
            case FailReplica(_, String of, int which) -> {
                showWorkload(scenario, of);
                replica.show(which);
            }
            case LoseInstance(_, int which) -> instance.show(which + 1);
            case LoseZone(_, String which, int lasting) -> {
                zone.show(offers(scenario.zones().stream().map(Zone::name).toList()), which);
                restored.show(lasting);
            }
            case DeployVersion(_, String of, VersionHealth now) -> {
                showWorkload(scenario, of);
                OneOf.show(health, now, _ -> "");
            }
            case LoadCurve(_, String of, var now) -> {
                showWorkload(scenario, of);
                load.show(now);
            }
        }
    }

    private void showWorkload(Scenario scenario, String of) {
        workload.show(offers(scenario.workloads().stream().map(Workload::name).toList()), of);
    }

    private static List<Offer<String>> offers(List<String> names) {
        return names.stream().map(name -> new Offer<>(name, name, "")).toList();
    }

    private void loseInstance(int typed) {
        int instances = document.scenario().fleet().stream().mapToInt(InstanceGroup::count).sum();
        Check.between("instance", typed, 1, instances);
        replace(old -> new LoseInstance(old.at(), typed - 1));
    }

    private void replace(UnaryOperator<ScriptEntry> change) {
        document.apply(new ReplaceScriptEntry(index, change.apply(document.scenario().script().get(index))));
    }
}
