package dev.bayplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.EvenScenario;
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
import dev.bayplan.model.settings.CrossZone;
import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.settings.KubeProxyMode;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.ServiceTraffic;
import dev.bayplan.model.settings.TargetType;
import dev.bayplan.model.settings.ZonePreference;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteArithmeticTest {

    private static final ServiceTraffic DEFAULT = ServiceTraffic.DEFAULT;
    private static final List<String> GROUPS = List.of("default");

    @Test
    void zonesAlikeGiveEveryInstanceTheSameShare() {
        Outcome outcome = outcome(4, 8, 300);
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.eks().traffic()))
                .containsExactly(
                        "extra node hop: 1 − 1/4 = 75 %",
                        "web, proxy leg crosses zones: 1 − (1/2 × 4/8 + 1/2 × 4/8) = 50 %",
                        "kube-proxy's rules for the 8 pods of web match with probability"
                                + " 0.125, 0.14286, 0.16667, 0.2, 0.25, 0.33333 …: each pod is picked alike");
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.ecs().traffic()))
                .containsExactly("balancer leg crosses zones: 1 − 1/2 = 50 %");
    }

    @Test
    void unevenZonesAreSummedUp() {
        Outcome outcome = outcome(3, 6, 300);
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.eks().traffic())).first().asString()
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
    void policyLocalHasNoHopsAndLoadsPodsUnevenly() {
        Outcome outcome = outcome(2, 3, DEFAULT.withExternalTrafficPolicy(ExternalTrafficPolicy.LOCAL));
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.eks().traffic())).containsExactly(
                "extra node hop: none, each pod is picked on its own instance",
                "web, share of one pod: 25 % to 50 %");
    }

    @Test
    void zonesKeptApartRefuseWhatComesToOneWithoutATarget() {
        Outcome outcome = outcome(
                2, 1, DEFAULT.withLoadBalancer(LoadBalancerKind.NETWORK).withTargetType(TargetType.IP));
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.eks().traffic()))
                .containsExactly("web, refused: 50 %, in zones without a target");
    }

    @Test
    void preferredZonesAreSummedUpByTheirOwnPods() {
        Outcome outcome = outcome(
                4, 4, DEFAULT.withCrossZone(CrossZone.ON).withKubeProxyMode(KubeProxyMode.IPVS)
                        .withZonePreference(ZonePreference.PREFER_SAME_ZONE));
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.eks().traffic())).containsExactly(
                "balancer leg crosses zones: 1 − 1/2 = 50 %",
                "web, extra node hop: 1 − (1/4 × 2/2 + 1/4 × 2/2) = 50 %",
                "web, proxy leg crosses zones: 1 − (2/4 × 2/2 + 2/4 × 2/2) = 0 %");
    }

    @Test
    void podsOfTheInstanceAreSummedUpByTheInstancesThatHaveOne() {
        Outcome outcome = outcome(4, 2, DEFAULT.withZonePreference(ZonePreference.PREFER_SAME_NODE));
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.eks().traffic()))
                .contains("web, extra node hop: 1 − (1/2 × 1/2 × 1 + 1/2 × 1/2 × 1) = 50 %");
    }

    @Test
    void hintsAreToldZoneByZone() {
        ServiceTraffic hints = DEFAULT.withZonePreference(ZonePreference.TOPOLOGY_HINTS)
                .withKubeProxyMode(KubeProxyMode.IPVS);
        Outcome many = outcome(4, 6, hints);
        assertThat(RouteArithmetic.lines(many.scenario(), many.eks().traffic()))
                .startsWith("web: hints share its pods out to zones as 3 + 3");
        Outcome one = outcome(4, 1, hints);
        assertThat(RouteArithmetic.lines(one.scenario(), one.eks().traffic()))
                .containsExactly(
                        "web: no hints, they would overload a zone", "web, extra node hop: 75 %",
                        "web, proxy leg crosses zones: 50 %");
    }

    @Test
    void whereNothingIsSentThereIsNothingToSum() {
        Outcome outcome = outcome(3, 6, 0);
        assertThat(RouteArithmetic.lines(outcome.scenario(), outcome.eks().traffic())).isEmpty();
    }

    private static Outcome outcome(int instances, int replicas, ServiceTraffic traffic) {
        Scenario scenario = EvenScenario.of(
                2, List.of(EvenScenario.instances("m5.large", instances)),
                List.of(EvenScenario.workload("web", replicas, 300)));
        return Outcome.of(scenario.withEks(scenario.eks().withTraffic(traffic)), SomeTypes.catalogs());
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
