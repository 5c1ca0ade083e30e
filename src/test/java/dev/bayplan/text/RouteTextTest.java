package dev.bayplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.EvenScenario;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.settings.KubeProxyMode;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.ServiceTraffic;
import dev.bayplan.model.settings.TargetType;
import dev.bayplan.model.settings.ZonePreference;
import dev.bayplan.model.traffic.RequestSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is said of a route as a whole, and of each step of a request.
class RouteTextTest {

    private static final ServiceTraffic CLASSIC = ServiceTraffic.DEFAULT;
    private static final ServiceTraffic STRAIGHT =
            CLASSIC.withLoadBalancer(LoadBalancerKind.NETWORK).withTargetType(TargetType.IP);

    private static Scenario scenario() {
        return EvenScenario.of(
                1, List.of(EvenScenario.instances("m5.large", 1)), List.of(EvenScenario.workload("web", 1, 10)));
    }

    private static Side eks(ServiceTraffic traffic) {
        return AnyOutcome.of(scenario().withEks(scenario().eks().withTraffic(traffic))).eks();
    }

    private static Side ecs(EcsSettings settings) {
        return AnyOutcome.of(scenario().withEcs(settings)).ecs();
    }

    private static List<String> steps(Side side) {
        var request = new RequestSource(side.traffic(), 1).next(0);
        return IntStream.rangeClosed(1, side.traffic().steps())
                .mapToObj(step -> RouteText.step(side.scenario(), side.traffic(), request, step))
                .toList();
    }

    @Test
    void kubeProxyIsAStepAndSaysHowItPicks() {
        assertThat(steps(eks(CLASSIC.withKubeProxyMode(KubeProxyMode.IPVS)))).containsExactly(
                "1. A client sends the request to the Classic Load Balancer; its node in us-east-1a takes it.",
                "2. The balancer sends it to instance i-1 in us-east-1a: the same zone.",
                "3. kube-proxy on i-1 picks pod web-1 on i-1, in turn: the same instance.");
        assertThat(summary(eks(CLASSIC.withZonePreference(ZonePreference.PREFER_SAME_ZONE))))
                .endsWith("kube-proxy picks a pod of its zone first, at random");
    }

    @Test
    void straightRoutesHaveTwoSteps() {
        assertThat(steps(eks(STRAIGHT))).hasSize(2).last().asString()
                .isEqualTo("2. The balancer sends it straight to pod web-1 on instance i-1: the same zone.");
        assertThat(steps(ecs(EcsSettings.DEFAULT.withNetworkMode(NetworkMode.HOST)))).hasSize(2).last().asString()
                .isEqualTo("2. The balancer sends it straight to task web-1 on instance i-1: the same zone.");
        assertThat(RouteDescription.forwarder(eks(STRAIGHT).traffic())).isEmpty();
    }

    @Test
    void translationByDockerIsNoStepOfItsOwn() {
        Side bridge = ecs(EcsSettings.DEFAULT.withNetworkMode(NetworkMode.BRIDGE));
        assertThat(steps(bridge)).hasSize(2).last().asString().isEqualTo(
                "2. The balancer sends it to a port of instance i-1 in us-east-1a: the same zone."
                        + " Docker there hands it to task web-1.");
        assertThat(RouteDescription.forwarder(bridge.traffic())).isEqualTo("Docker NAT");
        assertThat(RouteDescription.reason(Orchestrator.ECS, bridge.traffic())).isEqualTo(
                "The Application Load Balancer has a port of the instance registered for each task on it."
                        + " Each of its nodes sends to targets in every zone (cross-zone on)."
                        + " Docker translates that port to the task on the same instance:"
                        + " no further step over the network.");
    }

    @Test
    void underPolicyLocalNoPreferenceIsTold() {
        Side local = eks(CLASSIC.withExternalTrafficPolicy(ExternalTrafficPolicy.LOCAL)
                .withZonePreference(ZonePreference.PREFER_SAME_ZONE));
        assertThat(summary(local)).endsWith("kube-proxy picks a pod of its own instance, at random");
        assertThat(RouteDescription.forwarder(local.traffic())).isEqualTo("kube-proxy: own pods only");
        assertThat(RouteDescription.reason(Orchestrator.EKS, local.traffic())).contains("pass its check");
    }

    @Test
    void balancerIsNamedWithItsTargets() {
        assertThat(RouteDescription.balancer(eks(STRAIGHT).traffic().route()))
                .isEqualTo("Network Load Balancer · ip targets · cross-zone off");
    }

    private static String summary(Side side) {
        return RouteDescription.summary(side.orchestrator(), side.traffic());
    }
}
