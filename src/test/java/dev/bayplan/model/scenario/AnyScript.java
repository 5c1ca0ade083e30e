package dev.bayplan.model.scenario;

import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.model.settings.AnySettings;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// What may happen to a scenario, made up from a source of chance.
public final class AnyScript {

    private static final int LATEST = 1_500;

    private AnyScript() {}

    /// {@return the scenario with loads that its workloads follow, and with a script}
    public static Scenario of(RandomGenerator random, Scenario scenario) {
        List<Workload> workloads = scenario.workloads().stream()
                .map(each -> each.daemon() ? each : each.withScaling(AnySettings.scaling(random)))
                .toList();
        return scenario.withWorkloads(
                workloads,
                IntStream.range(0, random.nextInt(7)).mapToObj(_ -> entry(random, scenario)).toList());
    }

    private static ScriptEntry entry(RandomGenerator random, Scenario scenario) {
        int at = random.nextInt(LATEST);
        String zone = scenario.zones().get(random.nextInt(scenario.zones().size())).name();
        int kind = random.nextInt(7);
        if (kind == 0 && scenario.instances() > 0) {
            return new LoseInstance(at, random.nextInt(scenario.instances()));
        }
        if (kind <= 1 || scenario.workloads().isEmpty()) {
            return new LoseZone(at, zone, random.nextInt(2) * random.nextInt(900));
        }
        String workload = scenario.workloads().get(random.nextInt(scenario.workloads().size())).name();
        return switch (kind) {
            case 2, 3 -> new FailReplica(at, workload, random.nextInt(1, 5));
            case 4, 5 -> new DeployVersion(
                    at, workload, any(random, VersionHealth.values()));
            default -> new LoadCurve(at, workload, load(random));
        };
    }

    private static <T> T any(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Load load(RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Load.Steps(List.of(0, 30, 700), IntStream.range(0, 3).mapToObj(_ -> any(random)).toList());
            case 1 -> new Load.Ramp(any(random), any(random), random.nextInt(1, 900));
            default -> new Load.Day(0, any(random), random.nextInt(60, 3_600));
        };
    }

    private static int any(RandomGenerator random) {
        return random.nextInt(20) == 0 ? 1_000_000 : random.nextInt(2_000);
    }
}
