package dev.bayplan.store;

import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.store.ScriptReader.Deed;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// From the entries of a script to the fields of a file.
final class ScriptWriter {

    private final JsonGenerator json;

    ScriptWriter(JsonGenerator json) {
        this.json = json;
    }

    /// Writes the script, where there is one.
    void script(List<ScriptEntry> script) {
        if (!script.isEmpty()) {
            json.writeArrayPropertyStart("script");
            script.forEach(this::entry);
            json.writeEndArray();
        }
    }

    private void entry(ScriptEntry entry) {
        json.writeStartObject();
        json.writeNumberProperty("at", entry.at());
        switch (entry) {
            case FailReplica(_, String workload, int replica) -> {
                does(Deed.FAIL_REPLICA);
                json.writeStringProperty("workload", workload);
                json.writeNumberProperty("replica", replica);
            }
            case LoseInstance(_, int instance) -> {
                does(Deed.LOSE_INSTANCE);
                json.writeNumberProperty("instance", instance);
            }
            case LoseZone(_, String zone, int seconds) -> {
                does(Deed.LOSE_ZONE);
                json.writeStringProperty("zone", zone);
                json.writeNumberProperty("seconds", seconds);
            }
            case DeployVersion(_, String workload, VersionHealth health) -> {
                does(Deed.DEPLOY_VERSION);
                json.writeStringProperty("workload", workload);
                json.writeStringProperty("health", Word.of(health));
            }
            case LoadCurve(_, String workload, Load load) -> load(workload, load);
        }
        json.writeEndObject();
    }

    private void load(String workload, Load load) {
        switch (load) {
            case Load.Steps(List<Integer> seconds, List<Integer> requests) -> {
                does(Deed.STEPS);
                json.writeStringProperty("workload", workload);
                numbers("seconds", seconds);
                numbers("requestsPerSecond", requests);
            }
            case Load.Ramp(int from, int to, int seconds) -> {
                does(Deed.RAMP);
                json.writeStringProperty("workload", workload);
                json.writeNumberProperty("from", from);
                json.writeNumberProperty("to", to);
                json.writeNumberProperty("seconds", seconds);
            }
            case Load.Day(int least, int most, int seconds) -> {
                does(Deed.DAY);
                json.writeStringProperty("workload", workload);
                json.writeNumberProperty("least", least);
                json.writeNumberProperty("most", most);
                json.writeNumberProperty("seconds", seconds);
            }
        }
    }

    private void does(Deed deed) {
        json.writeStringProperty("does", Word.of(deed));
    }

    private void numbers(String field, List<Integer> numbers) {
        json.writeArrayPropertyStart(field);
        numbers.forEach(json::writeNumber);
        json.writeEndArray();
    }
}
