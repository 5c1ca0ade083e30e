package dev.bayplan.model.scenario;

import dev.bayplan.model.catalog.SomeTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// A scenario with large subnets and one security group, so that nothing but fleet and workloads decides.
public final class EvenScenario {

    private static final List<String> GROUPS = List.of("default");

    private EvenScenario() {}

    public static Scenario of(int zones, List<InstanceGroup> fleet, List<Workload> workloads) {
        return of("", SomeTypes.TODAY, zones, fleet, workloads);
    }

    public static Scenario of(
            String title, LocalDate asOf, int zones, List<InstanceGroup> fleet, List<Workload> workloads) {
        return new Scenario(
                title, asOf,
                IntStream.range(0, zones)
                        .mapToObj(z -> new Zone("us-east-1" + (char) ('a' + z), Cidr.parse("10." + z + ".0.0/16")))
                        .toList(),
                List.of(new SecurityGroup("default", Hue.GREY)), fleet, workloads,
                new View(Lens.TRAFFIC, Theme.LIGHT));
    }

    public static InstanceGroup instances(String type, int count) {
        return new InstanceGroup(type, count, ShapeOverride.NONE, GROUPS);
    }

    /// {@return a workload so small that neither CPU nor memory is ever short}
    public static Workload workload(String name, int replicas, int requestsPerSecond) {
        return new Workload(name, Hue.BLUE, replicas, 1, 1, GROUPS, requestsPerSecond);
    }
}
