package dev.bayplan.store;

import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.script.VersionHealth;
import java.util.List;

/// From the fields of a file to the entries of a script. [ScriptWriter] is the way back: a field is named in both.
final class ScriptReader {

    /// What an entry does.
    enum Deed { FAIL_REPLICA, LOSE_INSTANCE, LOSE_ZONE, DEPLOY_VERSION, STEPS, RAMP, DAY }

    private ScriptReader() {}

    static ScriptEntry entry(JsonObject json) throws FileFormatException {
        Deed deed = json.constant("does", Deed.class);
        json.allowOnly(fields(deed));
        return json.build(() -> switch (deed) {
            case FAIL_REPLICA -> new FailReplica(json.whole("at"), json.text("workload"), json.whole("replica"));
            case LOSE_INSTANCE -> new LoseInstance(json.whole("at"), json.whole("instance"));
            case LOSE_ZONE -> new LoseZone(json.whole("at"), json.text("zone"), json.whole("seconds", 0));
            case DEPLOY_VERSION -> new DeployVersion(
                    json.whole("at"), json.text("workload"), json.constant("health", VersionHealth.HEALTHY));
            case STEPS, RAMP, DAY -> new LoadCurve(json.whole("at"), json.text("workload"), load(json, deed));
        });
    }

    private static List<String> fields(Deed deed) {
        return switch (deed) {
            case FAIL_REPLICA -> List.of("at", "does", "workload", "replica");
            case LOSE_INSTANCE -> List.of("at", "does", "instance");
            case LOSE_ZONE -> List.of("at", "does", "zone", "seconds");
            case DEPLOY_VERSION -> List.of("at", "does", "workload", "health");
            case STEPS -> List.of("at", "does", "workload", "seconds", "requestsPerSecond");
            case RAMP -> List.of("at", "does", "workload", "from", "to", "seconds");
            case DAY -> List.of("at", "does", "workload", "least", "most", "seconds");
        };
    }

    private static Load load(JsonObject json, Deed deed) throws FileFormatException {
        return switch (deed) {
            case RAMP -> new Load.Ramp(json.whole("from"), json.whole("to"), json.whole("seconds"));
            case DAY -> new Load.Day(json.whole("least"), json.whole("most"), json.whole("seconds"));
            case STEPS, FAIL_REPLICA, LOSE_INSTANCE, LOSE_ZONE, DEPLOY_VERSION ->
                    new Load.Steps(json.wholes("seconds"), json.wholes("requestsPerSecond"));
        };
    }
}
