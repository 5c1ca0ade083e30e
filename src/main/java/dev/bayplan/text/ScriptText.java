package dev.bayplan.text;

import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;

/// What a person lets happen, in words.
public final class ScriptText {

    private ScriptText() {}

    /// {@return when, and what happens}
    public static String of(ScriptEntry entry) {
        String what = switch (entry) {
            case FailReplica(_, String workload, int replica) -> Messages.text("script.fails", workload, replica);
            case LoseInstance(_, int instance) -> Messages.text("script.instanceLost", String.valueOf(instance + 1));
            case LoseZone(_, String zone, int seconds) -> seconds == 0
                    ? Messages.text("script.zoneLost", zone)
                    : Messages.text("script.zoneLostFor", zone, seconds);
            case DeployVersion(_, String workload, var health) -> Messages.text(
                    "script.deployed." + health, workload);
            case LoadCurve(_, String workload, _) -> Messages.text("script.load", workload);
        };
        return Messages.text("script.at", entry.at(), what);
    }
}
