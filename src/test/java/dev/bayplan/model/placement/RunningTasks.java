package dev.bayplan.model.placement;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.VisibleMemory;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.PlainScenario;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.model.scenario.View;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.settings.PlacementStrategy;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Asks the ECS service scheduler for one more task of a service whose tasks already run somewhere: a state that a
/// plan made from nothing need not pass through.
public final class RunningTasks {

    private RunningTasks() {}

    /// {@return the zone of the next task}
    ///
    /// @param zoneOf  the zone of each instance
    /// @param running the tasks that run in each zone
    public static int zoneOfNext(int[] zoneOf, int[] running) {
        InstanceType type = SomeTypes.named("c5.18xlarge", SomeTypes.TODAY);
        Scenario scenario = scenario(type.name(), zoneOf.length, running.length);
        var fleet = new Fleet(scenario, List.of(InstanceLimits.of(Orchestrator.ECS, type, scenario)), zoneOf);
        for (int z = 0; z < running.length; z++) {
            int zone = z;
            for (int task = 0; task < running[z]; task++) {
                fleet.place(
                        fleet.present().stream().filter(each -> each.zone == zone).findFirst().orElseThrow(), 0);
            }
        }
        return Objects.requireNonNull(ServiceScheduler.with(List.of()).choose(fleet, 0)).zone;
    }

    /// {@return which of instances with so much memory free gets a task that needs `memoryMib`}
    public static int instanceOfNext(int[] freeMib, int memoryMib, PlacementStrategy strategy) {
        Workload task = PlainScenario.workload("task", 1).withMilliCpu(1).withMemoryMib(memoryMib);
        Scenario empty = PlainScenario.of(SomeTypes.TODAY, task);
        List<InstanceLimits> limits = IntStream.of(freeMib)
                .mapToObj(mib -> InstanceLimits.of(Orchestrator.ECS, seeing(mib), empty))
                .toList();
        Scenario scenario = PlainScenario.withEach(empty, "m5.large", freeMib.length);
        var fleet = new Fleet(scenario, limits, new int[freeMib.length]);
        return Objects.requireNonNull(ServiceScheduler.with(List.of(strategy)).choose(fleet, 0)).members.first();
    }

    /// {@return a type whose operating system sees so much memory}
    private static InstanceType seeing(int mib) {
        return IntStream.iterate(mib, memory -> memory + 1)
                .mapToObj(memory -> SomeTypes.type("m5.large", 64, memory, 15, 15, 50))
                .filter(type -> VisibleMemory.of(type).value() == mib)
                .findFirst()
                .orElseThrow();
    }

    private static Scenario scenario(String type, int instances, int zones) {
        List<String> groups = List.of("default");
        return new Scenario(
                "", SomeTypes.TODAY,
                IntStream.range(0, zones).mapToObj(z -> new Zone("z" + z, Cidr.parse("10." + z + ".0.0/16"))).toList(),
                List.of(new SecurityGroup("default", Hue.GREY)),
                List.of(new InstanceGroup(type, instances, ShapeOverride.NONE, groups)),
                List.of(new Workload("web", Hue.BLUE, 0, 1, 1, groups, 0)),
                new View(Lens.NETWORK, Theme.SYSTEM));
    }
}
