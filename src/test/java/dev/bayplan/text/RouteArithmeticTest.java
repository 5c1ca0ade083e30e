package dev.bayplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.outcome.Outcome;
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
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteArithmeticTest {

    private static final List<String> GROUPS = List.of("default");

    @Test
    void zonesAlikeGiveEveryInstanceTheSameShare() {
        Outcome outcome = outcome(4, 8, 300);
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.eks().traffic()))
                .containsExactly("extra node hop: 1 − 1/4 = 75 %");
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.ecs().traffic()))
                .containsExactly("balancer leg crosses zones: 1 − 1/2 = 50 %");
    }

    @Test
    void unevenZonesAreSummedUp() {
        Outcome outcome = outcome(3, 6, 300);
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.eks().traffic())).singleElement().asString()
                .startsWith("web, extra node hop: 1 − (1/2 × 1/2 × ")
                .contains(" + 1/2 × 1/1 × ")
                .endsWith(Numbers.percent(outcome.eks().traffic().exact().extraNodeHop()));
    }

    @Test
    void zonesWithoutAnInstanceDoNotCount() {
        Outcome outcome = outcome(1, 2, 300);
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.ecs().traffic()))
                .containsExactly("balancer leg crosses zones: 1 − 1/1 = 0 %");
    }

    @Test
    void whereNothingIsSentThereIsNothingToSum() {
        Outcome outcome = outcome(3, 6, 0);
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.eks().traffic())).isEmpty();
    }

    private static Outcome outcome(int instances, int replicas, int requestsPerSecond) {
        Scenario scenario = new Scenario(
                "",
                SomeTypes.JUNE_2018,
                List.of(
                        new Zone("us-east-1a", Cidr.parse("10.0.0.0/20")),
                        new Zone("us-east-1b", Cidr.parse("10.0.16.0/20"))),
                List.of(new SecurityGroup("default", Hue.GREY)),
                List.of(new InstanceGroup("m5.large", instances, ShapeOverride.NONE, GROUPS)),
                List.of(new Workload("web", Hue.BLUE, replicas, 10, 16, GROUPS, requestsPerSecond)),
                new View(Lens.TRAFFIC, Theme.LIGHT));
        return Outcome.of(scenario, SomeTypes.catalogs());
    }
}
