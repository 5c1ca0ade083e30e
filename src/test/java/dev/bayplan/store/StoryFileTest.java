package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bayplan.model.scenario.Camera;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.PodAddresses;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Stories as files hold them.
class StoryFileTest {

    private static final ScenarioCodec CODEC = new ScenarioCodec(BundledCatalogs.load());

    private static String file(String fields) {
        return ScenarioCodecTest.MINE.replaceFirst("\\{\n", "{\n" + fields + "\n");
    }

    private static Scenario read(String text) throws FileFormatException {
        return CODEC.read("mine.bayplan.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aStepHasWhatItSaysAndElseWhatItsScenarioHas() throws FileFormatException {
        Scenario scenario = read(file("""
                "story": [
                  {"title": "Then", "lens": "traffic", "flowStep": 2},
                  {"title": "Now", "caption": "It changed.", "asOf": "2024-01-01", "lens": "securityGroups",
                   "heat": true,
                   "camera": {"x": 0.25, "y": 0.5, "zoom": 3}, "selected": {"orchestrator": "ecs", "slot": 4},
                   "securityGroup": "sg-api", "at": 7,
                   "eks": {"networking": {"addresses": "prefixDelegation"}}}
                ],"""));

        EksSettings prefixes = EksSettings.DEFAULT.withNetworking(
                EksSettings.DEFAULT.networking().withAddresses(PodAddresses.PREFIX_DELEGATION));
        assertThat(scenario.story()).containsExactly(
                new StoryStep(
                        "Then", "", scenario.asOf(), scenario.eks(), scenario.ecs(), Lens.TRAFFIC, false,
                        Camera.WHOLE, null, null, 2, 0),
                new StoryStep(
                        "Now", "It changed.", LocalDate.of(2024, 1, 1), prefixes, scenario.ecs(), Lens.SECURITY_GROUPS,
                        true, new Camera(0.25, 0.5, 3), new Target.Slot(Orchestrator.ECS, 4),
                        new Carried.Group("sg-api"), 0, 7));
        assertThat(read(new String(CODEC.write(scenario), StandardCharsets.UTF_8))).isEqualTo(scenario);
    }

    @Test
    void noStoryIsNotWritten() throws FileFormatException {
        Scenario scenario = read(ScenarioCodecTest.MINE);

        assertThat(scenario.story()).isEmpty();
        assertThat(new String(CODEC.write(scenario), StandardCharsets.UTF_8)).doesNotContain("story");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("{\"lens\": \"traffic\"}", "line 2, story[0].title: is missing"),
                arguments("{\"title\": \"a\", \"lens\": \"traffic\", \"asOf\": \"2999-01-01\"}",
                        "line 2, story[0].asOf: must be on or before 2026-08-02 (the newest day this Bayplan "
                                + "knows) but is 2999-01-01"),
                arguments("{\"title\": \"a\", \"lens\": \"traffic\", \"asOf\": \"2017-01-01\"}",
                        "line 2, story[0].asOf: must be on or after 2018-06-05 but is 2017-01-01"),
                arguments("{\"title\": \"a\", \"lens\": \"traffic\", \"camera\": {\"x\": 2, \"y\": 0, \"zoom\": 1}}",
                        "line 2, story[0].camera.x: must be from 0.0 to 1.0 but is 2.0"),
                arguments("{\"title\": \"a\", \"lens\": \"traffic\", "
                                + "\"selected\": {\"orchestrator\": \"eks\", \"instance\": -1}}",
                        "line 2, story[0].selected.instance: must be at least 0 but is -1"),
                arguments("{\"title\": \"a\", \"lens\": \"traffic\", "
                                + "\"selected\": {\"orchestrator\": \"eks\", \"instance\": 1, \"slot\": 1}}",
                        "line 2, story[0].selected.instance: is no field here; the fields are orchestrator, slot"),
                arguments("{\"title\": \"a\", \"lens\": \"traffic\", \"securityGroup\": \"a\", \"role\": \"b\"}",
                        "line 2, story[0].role: cannot be here: a step shows what carries a security group or a "
                                + "role, not both"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aStepThatIsRefusedSaysWhereAndWhatIsAllowed(String step, String message) {
        assertThatThrownBy(() -> read(file("\"story\": [" + step + "],")))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("mine.bayplan.json, " + message);
    }
}
