package dev.bayplan.model.scenario;

import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.Scaling;
import java.util.List;
import java.util.stream.IntStream;

/// A large cluster to which much happens within an hour.
public final class BusyScenario {

    private static final List<String> GROUPS = List.of("default");

    private BusyScenario() {}

    /// {@return 200 instances and 5,000 replicas; a day's load, a rolling update and a lost instance}
    public static Scenario hour() {
        Scenario empty = new Scenario(
                "", SomeTypes.TODAY,
                IntStream.range(0, 3)
                        .mapToObj(z -> new Zone("us-east-1" + (char) ('a' + z), Cidr.parse("10." + z + ".0.0/16")))
                        .toList(),
                List.of(new SecurityGroup("default", Hue.GREY)),
                List.of(new InstanceGroup("m5.4xlarge", 200, ShapeOverride.NONE, GROUPS)),
                List.of(
                        workload("web", 2_500).withScaling(new Scaling(100, true, 500, 4_000, 50)),
                        workload("api", 2_000), workload("jobs", 500)),
                new View(Lens.NETWORK, Theme.LIGHT));
        return empty.withEcs(EcsSettings.DEFAULT.withNetworkMode(NetworkMode.BRIDGE)).withScript(List.of(
                new LoadCurve(0, "web", new Load.Day(60_000, 190_000, 3_600)),
                new DeployVersion(300, "api", VersionHealth.HEALTHY),
                new LoseInstance(1_500, 3),
                new DeployVersion(2_000, "web", VersionHealth.HEALTHY)));
    }

    private static Workload workload(String name, int replicas) {
        return new Workload(name, Hue.BLUE, replicas, 200, 256, GROUPS, 50 * replicas)
                .withScaling(Scaling.bounded(100));
    }
}
