package dev.bayplan.controller.files;

import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.model.scenario.View;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import java.time.LocalDate;
import java.util.List;

/// What one begins with: a small fleet in two zones and one workload.
final class NewScenario {

    private NewScenario() {}

    static Scenario on(LocalDate asOf) {
        return new Scenario(
                "",
                asOf,
                List.of(
                        new Zone("us-east-1a", Cidr.parse("10.0.0.0/20")),
                        new Zone("us-east-1b", Cidr.parse("10.0.16.0/20"))),
                List.of(new SecurityGroup("sg-node", Hue.GREY), new SecurityGroup("sg-web", Hue.SKY_BLUE)),
                List.of(new InstanceGroup("m5.large", 2, ShapeOverride.NONE, List.of("sg-node"))),
                List.of(new Workload("web", Hue.SKY_BLUE, 4, 250, 512, List.of("sg-web"), 100)),
                new View(Lens.NETWORK, Theme.SYSTEM));
    }
}
