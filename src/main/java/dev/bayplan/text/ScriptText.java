package dev.bayplan.text;

import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
            case LoadCurve(_, String workload, Load load) -> load(workload, load);
        };
        return Messages.text("script.at", entry.at(), what);
    }

    private static String load(String workload, Load load) {
        return switch (load) {
            case Load.Steps steps -> Messages.text("script.load.steps", workload, steps(steps));
            case Load.Ramp(int from, int to, int seconds) ->
                    Messages.text("script.load.ramp", workload, from, to, seconds);
            case Load.Day(int least, int most, int seconds) ->
                    Messages.text("script.load.day", workload, least, most, seconds);
        };
    }

    private static String steps(Load.Steps load) {
        return IntStream.range(0, load.seconds().size())
                .mapToObj(i -> Messages.text(
                        i == 0 ? "script.load.step" : "script.load.stepLater", load.requestsPerSecond().get(i),
                        load.seconds().get(i)))
                .collect(Collectors.joining(", "));
    }
}
