package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.ReplicaShare;
import dev.bayplan.model.settings.RollingUpdate;
import dev.bayplan.model.settings.Scaling;
import dev.bayplan.model.settings.ServiceDeployment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Scripts, and how services are deployed and scaled, as files hold them.
class ScriptFileTest {

    private static final ScenarioCodec CODEC = new ScenarioCodec(BundledCatalogs.load());

    private static String file(String fields) {
        return ScenarioCodecTest.MINE.replaceFirst("\\{\n", "{\n" + fields + "\n");
    }

    private static Scenario read(String text) throws FileFormatException {
        return CODEC.read("mine.bayplan.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aScriptIsReadAsItIsWritten() throws FileFormatException {
        Scenario scenario = read(file("""
                "script": [
                  {"at": 1, "does": "failReplica", "workload": "web", "replica": 2},
                  {"at": 2, "does": "loseInstance", "instance": 0},
                  {"at": 3, "does": "loseZone", "zone": "us-east-1b"},
                  {"at": 4, "does": "deployVersion", "workload": "api", "health": "neverReady"},
                  {"at": 5, "does": "steps", "workload": "web", "seconds": [0, 60], "requestsPerSecond": [7, 9]},
                  {"at": 6, "does": "ramp", "workload": "web", "from": 9, "to": 1, "seconds": 60},
                  {"at": 7, "does": "day", "workload": "web", "least": 1, "most": 5, "seconds": 3600}
                ],"""));

        assertThat(scenario.script()).containsExactly(
                new FailReplica(1, "web", 2), new LoseInstance(2, 0), new LoseZone(3, "us-east-1b", 0),
                new DeployVersion(4, "api", VersionHealth.NEVER_READY),
                new LoadCurve(5, "web", new Load.Steps(List.of(0, 60), List.of(7, 9))),
                new LoadCurve(6, "web", new Load.Ramp(9, 1, 60)), new LoadCurve(7, "web", new Load.Day(1, 5, 3_600)));
        assertThat(read(new String(CODEC.write(scenario), StandardCharsets.UTF_8))).isEqualTo(scenario);
    }

    @Test
    void sharesAreWrittenAsKubernetesWritesThem() throws FileFormatException {
        Scenario scenario = read(file("""
                "eks": {"deployment": {"maxSurge": "1", "maxUnavailable": "10%"}},
                "ecs": {"deployment": {"minimumHealthyPercent": 50}},"""));

        assertThat(scenario.eks().deployment())
                .isEqualTo(new RollingUpdate(new ReplicaShare(1, false), ReplicaShare.percent(10)));
        assertThat(scenario.ecs().deployment()).isEqualTo(new ServiceDeployment(50, 200, false));
    }

    @Test
    void aFileThatSaysNothingOfItHasWhatIsUsual() throws FileFormatException {
        Scenario scenario = read(ScenarioCodecTest.MINE);

        assertThat(scenario.script()).isEmpty();
        assertThat(scenario.eks().deployment()).isEqualTo(RollingUpdate.DEFAULT);
        assertThat(scenario.ecs().deployment()).isEqualTo(EcsSettings.DEFAULT.deployment());
        assertThat(scenario.workloads()).allMatch(each -> each.scaling().equals(Scaling.DEFAULT));
        assertThat(new String(CODEC.write(scenario), StandardCharsets.UTF_8))
                .doesNotContain("script", "deployment", "scaling");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("{\"at\": 1, \"does\": \"explode\"}",
                        "line 2, script[0].does: must be one of failReplica, loseInstance, loseZone, deployVersion, "
                                + "steps, ramp, day but is \"explode\""),
                arguments("{\"at\": 1, \"does\": \"failReplica\", \"workload\": \"db\", \"replica\": 1}",
                        "line 2, script[0].workload: must be one of the scenario's workloads: api, web but is \"db\""),
                arguments("{\"at\": 1, \"does\": \"failReplica\", \"workload\": \"web\", \"replica\": 0}",
                        "line 2, script[0].replica: must be at least 1 but is 0"),
                arguments("{\"at\": 1, \"does\": \"loseZone\", \"zone\": \"us-east-1f\"}",
                        "line 2, script[0].zone: must be one of the scenario's zones: us-east-1a, us-east-1b "
                                + "but is \"us-east-1f\""),
                arguments("{\"at\": 1, \"does\": \"loseInstance\", \"instance\": 900}",
                        "line 2, script[0].instance: must be below 3, the instances of the fleet but is 900"),
                arguments("{\"at\": -1, \"does\": \"loseInstance\", \"instance\": 0}",
                        "line 2, script[0].at: must be from 0 to 604,800 but is -1"),
                arguments("{\"at\": 1, \"does\": \"loseInstance\", \"instance\": 0, \"zone\": \"us-east-1a\"}",
                        "line 2, script[0].zone: is no field here; the fields are at, does, instance"),
                arguments("{\"at\": 1, \"does\": \"steps\", \"workload\": \"web\", \"seconds\": [0, 0], "
                                + "\"requestsPerSecond\": [1, 2]}",
                        "line 2, script[0].seconds[1]: must be from 1 to 604,800 but is 0"),
                arguments("{\"at\": 1, \"does\": \"steps\", \"workload\": \"web\", \"seconds\": [0, 5], "
                                + "\"requestsPerSecond\": [1]}",
                        "line 2, script[0].requestsPerSecond: must be a list of 2 to 2 but is a list of 1"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void anEntryThatIsRefusedSaysWhereAndWhatIsAllowed(String entry, String message) {
        assertThatThrownBy(() -> read(file("\"script\": [" + entry + "],")))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("mine.bayplan.json, " + message);
    }

    @Test
    void theCircuitBreakerIsOfDecember2020() {
        assertThatThrownBy(() -> read(file("\"ecs\": {\"deployment\": {\"circuitBreaker\": true}},")))
                .hasMessage("mine.bayplan.json, line 2, ecs.deployment.circuitBreaker: the deployment circuit breaker "
                        + "of ECS is offered since December 2020, but the scenario is of 2018-06-06");
    }

    @Test
    void aShareThatIsNoneIsRefused() {
        assertThatThrownBy(() -> read(file("\"eks\": {\"deployment\": {\"maxSurge\": \"a quarter\"}},")))
                .hasMessage("mine.bayplan.json, line 2, eks.deployment.maxSurge: must be a number of replicas such as "
                        + "1, or a share such as 25% but is \"a quarter\"");
    }
}
