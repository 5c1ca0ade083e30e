package dev.bayplan.model.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// A scenario of which only the workloads matter: both orchestrators as they come, no instances.
public final class PlainScenario {

    /// The one security group.
    public static final List<String> GROUPS = List.of("default");

    /// A group that only some workloads ask for.
    public static final List<String> OTHER_GROUPS = List.of("other");

    private PlainScenario() {}

    public static Scenario of(LocalDate asOf, Workload... workloads) {
        return new Scenario(
                "", asOf, List.of(new Zone("us-east-1a", Cidr.parse("10.0.0.0/16"))),
                List.of(new SecurityGroup("default", Hue.GREY), new SecurityGroup("other", Hue.ORANGE)), List.of(),
                List.of(workloads),
                new View(Lens.NETWORK, Theme.LIGHT));
    }

    public static Workload workload(String name, int replicas) {
        return new Workload(name, Hue.BLUE, replicas, 10, 16, GROUPS, 0);
    }

    /// {@return the scenario with instances of one type}
    public static Scenario with(Scenario scenario, String type, int count) {
        return scenario.withFleet(List.of(new InstanceGroup(type, count, ShapeOverride.NONE, GROUPS)));
    }

    /// {@return the scenario with as many groups of one instance each}
    public static Scenario withEach(Scenario scenario, String type, int groups) {
        return scenario.withFleet(IntStream.range(0, groups)
                .mapToObj(_ -> new InstanceGroup(type, 1, ShapeOverride.NONE, GROUPS))
                .toList());
    }
}
