package dev.bayplan.model.lifecycle;

import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import java.util.List;

/// The script of a scenario as both orchestrators take it.
public record Lifecycle(Timeline eks, Timeline ecs) {

    /// The seed where nobody asks for another: everybody sees the same.
    public static final long USUAL_SEED = 1;

    private static final int AN_HOUR = 3_600;

    /// Time to see what the last entry leads to.
    private static final int AFTERWARDS = 1_800;

    /// Plays the script. A pure function; the same arguments always give the same.
    ///
    /// @param until seconds at which to end
    /// @param seed  of the durations that are left to chance
    public static Lifecycle of(Start eks, Start ecs, int until, long seed) {
        return new Lifecycle(
                new Timeline(new EksSimulation(eks, until, seed).play()),
                new Timeline(new EcsSimulation(ecs, until, seed).play()));
    }

    /// {@return the end where nobody names one: an hour, or half an hour after the script}
    public static int usualEnd(List<ScriptEntry> script) {
        return Math.max(AN_HOUR, lastOf(script) + AFTERWARDS);
    }

    /// {@return when the script itself has come to its end, in seconds: a load no longer changes, or its day is over}
    public static int lastOf(List<ScriptEntry> script) {
        int last = 0;
        for (ScriptEntry entry : script) {
            int settles = switch (entry) {
                case LoadCurve(_, _, Load.Day day) -> day.seconds();
                case LoadCurve(_, _, Load load) -> load.settles();
                case LoseZone(_, _, int seconds) -> seconds;
                case FailReplica _, LoseInstance _, DeployVersion _ -> 0;
            };
            last = Math.max(last, entry.at() + settles);
        }
        return last;
    }

    public Timeline side(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> eks;
            case ECS -> ecs;
        };
    }
}
