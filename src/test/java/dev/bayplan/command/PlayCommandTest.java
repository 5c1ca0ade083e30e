package dev.bayplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlayCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = BayplanCommand.line(true, new NoWindow(), Path.of(""), OutputStream.nullOutputStream());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private JsonNode json(String... arguments) {
        assertThat(run(arguments)).isZero();
        return JsonMapper.shared().readTree(out.toString());
    }

    private static long count(JsonNode events, String orchestrator, String kind) {
        return StreamSupport.stream(events.spliterator(), false)
                .filter(each -> each.get("orchestrator").asString().equals(orchestrator))
                .filter(each -> each.get("kind").asString().equals(kind))
                .count();
    }

    @Test
    void eventsAndFiguresAreJsonAsTheProductSaysIt() {
        JsonNode played = json("play", "example:rolling-update-stalls", "--json");

        assertThat(played.propertyNames()).containsExactly("events", "eks", "ecs");
        for (JsonNode event : played.get("events")) {
            assertThat(event.propertyNames())
                    .containsExactly("at", "orchestrator", "kind", "subject", "cause", "rule");
        }
        for (String side : new String[] {"eks", "ecs"}) {
            assertThat(played.get(side).propertyNames())
                    .containsExactly("healthyAgainAt", "lowestReady", "requestsLost");
        }
        assertThat(count(played.get("events"), "ecs", "deploymentStalled")).isOne();
        assertThat(count(played.get("events"), "eks", "deploymentStalled")).isZero();
        assertThat(count(played.get("events"), "eks", "deploymentCompleted")).isOne();
        assertThat(played.at("/ecs/healthyAgainAt").isNull()).isTrue();
        assertThat(played.at("/eks/healthyAgainAt").asInt()).isGreaterThan(60);
    }

    @Test
    void everyCauseIsAnEarlierEventOrAnEntryOfTheScript() {
        JsonNode events = json("play", "example:replace-failed", "--json").get("events");

        for (int i = 0; i < events.size(); i++) {
            String cause = events.get(i).get("cause").asString();
            if (cause.startsWith("events[")) {
                int earlier = Integer.parseInt(cause.substring("events[".length(), cause.length() - 1));
                assertThat(earlier).isLessThan(i);
                assertThat(events.get(earlier).get("orchestrator")).isEqualTo(events.get(i).get("orchestrator"));
                assertThat(events.get(earlier).get("at").asInt()).isLessThanOrEqualTo(events.get(i).get("at").asInt());
            } else {
                assertThat(cause).isIn("script[0]", "script[1]");
            }
        }
    }

    @Test
    void theEndCanBeNamed() {
        JsonNode events = json("play", "example:replace-failed", "--until", "100", "--json").get("events");

        assertThat(events).isNotEmpty();
        assertThat(events).allMatch(each -> each.get("at").asInt() <= 100);
    }

    @Test
    void whatWouldFreeAStalledDeploymentCanBeRead() {
        assertThat(run("play", "example:rolling-update-stalls")).isZero();

        assertThat(out.toString()).contains(
                "3 instances × (3 ENIs − 1 primary) = 6", "would go on with minimumHealthyPercent 83",
                "would go on with 1 more m5.large", "would go on with ENI trunking", "not by the end");
    }

    @Test
    void aScenarioWithoutScriptSaysSo() {
        assertThat(run("play", "example:article-load-balancing")).isZero();

        assertThat(out.toString()).contains("Nothing happens", "Requests lost");
    }

    @Test
    void anEndThatIsNoneIsRefused() {
        assertThat(run("play", "example:replace-failed", "--until", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("--until");
    }

    @Test
    void itNeedsAFile() {
        assertThat(run("play")).isEqualTo(2);
    }
}
