package dev.bayplan.controller.inspector;

import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.script.VersionHealth;
import java.util.Arrays;
import java.util.List;

/// What an entry of the script may be, as far as it has fields of its own. A load is one of the last three.
public enum ScriptForm {
    FAIL_REPLICA,
    LOSE_INSTANCE,
    LOSE_ZONE,
    DEPLOY_VERSION,
    STEPS,
    RAMP,
    DAY;

    /// The forms of a load.
    static final List<ScriptForm> LOADS = List.of(STEPS, RAMP, DAY);

    private static final int RAMP_SECONDS = 300;
    private static final int MORE = 3;

    static ScriptForm of(ScriptEntry entry) {
        return switch (entry) {
            case FailReplica _ -> FAIL_REPLICA;
            case LoseInstance _ -> LOSE_INSTANCE;
            case LoseZone _ -> LOSE_ZONE;
            case DeployVersion _ -> DEPLOY_VERSION;
            case LoadCurve(_, _, Load.Steps _) -> STEPS;
            case LoadCurve(_, _, Load.Ramp _) -> RAMP;
            case LoadCurve(_, _, Load.Day _) -> DAY;
        };
    }

    /// {@return the forms that an entry of a scenario may have: a replica cannot fail where there is no workload}
    static List<ScriptForm> in(Scenario scenario) {
        return Arrays.stream(values()).filter(form -> form.isPossible(scenario)).toList();
    }

    private boolean isPossible(Scenario scenario) {
        return switch (this) {
            case FAIL_REPLICA, DEPLOY_VERSION, STEPS, RAMP, DAY -> !scenario.workloads().isEmpty();
            case LOSE_INSTANCE -> !scenario.fleet().isEmpty();
            case LOSE_ZONE -> true;
        };
    }

    /// {@return what a person changes into what is meant; it concerns whatever comes first}
    ScriptEntry first(Scenario scenario, int at) {
        return switch (this) {
            case LOSE_INSTANCE -> new LoseInstance(at, 0);
            case LOSE_ZONE -> new LoseZone(at, scenario.zones().getFirst().name(), 0);
            case FAIL_REPLICA, DEPLOY_VERSION, STEPS, RAMP, DAY -> of(scenario.workloads().getFirst(), at);
        };
    }

    /// {@return what a person changes into what is meant}
    ScriptEntry of(Workload workload, int at) {
        return switch (this) {
            case FAIL_REPLICA -> new FailReplica(at, workload.name(), 1);
            case DEPLOY_VERSION -> new DeployVersion(at, workload.name(), VersionHealth.HEALTHY);
            case STEPS, RAMP, DAY -> new LoadCurve(at, workload.name(), in(more(workload.requestsPerSecond())));
            case LOSE_INSTANCE, LOSE_ZONE -> throw new IllegalStateException(name());
        };
    }

    private static Load more(int requestsPerSecond) {
        int now = Math.min(requestsPerSecond, Load.MOST);
        return new Load.Ramp(now, Math.clamp((long) now * MORE, 1, Load.MOST), RAMP_SECONDS);
    }

    /// {@return a load that goes through about the same in this form}
    Load in(Load load) {
        int first = load.rate(0);
        int last = load instanceof Load.Day day ? day.most() : load.rate(load.settles());
        int seconds = Math.max(1, load instanceof Load.Day day ? day.seconds() / 2 : load.settles());
        return switch (this) {
            case STEPS -> new Load.Steps(List.of(0, seconds), List.of(first, last));
            case RAMP -> new Load.Ramp(first, last, seconds);
            case DAY -> new Load.Day(
                    Math.min(first, last), Math.max(first, last),
                    Math.clamp(2L * seconds, Load.Day.SHORTEST, Load.LONGEST));
            case FAIL_REPLICA, LOSE_INSTANCE, LOSE_ZONE, DEPLOY_VERSION -> throw new IllegalStateException(name());
        };
    }
}
