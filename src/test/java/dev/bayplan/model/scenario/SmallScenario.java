package dev.bayplan.model.scenario;

import dev.bayplan.model.catalog.SomeTypes;
import java.util.List;

/// A scenario small enough to know by heart: two zones, two security groups, two parts of a fleet, two workloads.
public final class SmallScenario {

    public static final Scenario SMALL = new Scenario(
            "small",
            SomeTypes.TODAY,
            List.of(
                    new Zone("us-east-1a", Cidr.parse("10.0.0.0/20")),
                    new Zone("us-east-1b", Cidr.parse("10.0.16.0/20"))),
            List.of(new SecurityGroup("nodes", Hue.GREY), new SecurityGroup("web", Hue.ORANGE)),
            List.of(
                    new InstanceGroup("m5.large", 3, new ShapeOverride(2, null, null, null), List.of("nodes")),
                    new InstanceGroup("c4.large", 1, ShapeOverride.NONE, List.of("nodes", "web"))),
            List.of(
                    new Workload("shop", Hue.SKY_BLUE, 4, 250, 512, List.of("web"), 100),
                    new Workload("cart", Hue.YELLOW, 2, 100, 256, List.of("nodes", "web"), 10)),
            new View(Lens.TRAFFIC, Theme.SYSTEM));

    private SmallScenario() {}
}
