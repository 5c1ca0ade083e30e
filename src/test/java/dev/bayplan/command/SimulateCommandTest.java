package dev.bayplan.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = BayplanCommand.line(false, new NoWindow(), folder, OutputStream.nullOutputStream());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    private JsonNode json(String... arguments) {
        assertThat(run(arguments)).isZero();
        JsonNode read = JsonMapper.shared().readTree(out.toString());
        out.getBuffer().setLength(0);
        return read;
    }

    @Test
    void whatIsSeenStandsBesideWhatIsExactAsTheProductSaysIt() {
        JsonNode both = json("simulate", "example:article-load-balancing", "--requests", "90000", "--json");

        assertThat(both.propertyNames()).containsExactly("seed", "requests", "eks", "ecs");
        assertThat(both.at("/requests").asLong()).isEqualTo(90_000);
        for (String side : new String[] {"eks", "ecs"}) {
            assertThat(both.get(side).propertyNames()).containsExactly(
                    "answered", "refused", "extraNodeHop", "crossZoneLoadBalancerLeg", "crossZoneProxyLeg", "latencyMs",
                    "crossZoneGb", "crossZoneUsd");
        }
        double seen = both.at("/eks/extraNodeHop/observed").asDouble();
        assertThat(seen).isCloseTo(both.at("/eks/extraNodeHop/exact").asDouble(), within(0.01));
        assertThat(both.at("/eks/latencyMs/p50").asDouble()).isEqualTo(0.4 + 0.4 + 1.2);
        // 10 kB each, a cent a GB in each direction.
        double gigabytes = both.at("/eks/crossZoneGb").asDouble();
        assertThat(gigabytes).isCloseTo(90_000 * seen * 10 / 1e6, within(1e-9));
        assertThat(both.at("/eks/crossZoneUsd").asDouble()).isCloseTo(gigabytes * 0.02, within(1e-9));
        assertThat(both.at("/ecs/crossZoneUsd").asDouble()).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theSeedDecides() {
        String file = "example:article-load-balancing";
        JsonNode first = json("simulate", file, "--requests", "500", "--seed", "7", "--json");
        assertThat(json("simulate", file, "--requests", "500", "--seed", "7", "--json")).isEqualTo(first);
        assertThat(json("simulate", file, "--requests", "500", "--seed", "8", "--json").get("eks"))
                .isNotEqualTo(first.get("eks"));
    }

    @Test
    void whereNobodyAsksNothingIsSentAndThatIsSaid() throws IOException {
        assertThat(run("examples", "article-load-balancing")).isZero();
        Path quiet = folder.resolve("quiet.bayplan.json");
        Files.writeString(quiet, out.toString().replaceAll("\"requestsPerSecond\": \\d+", "\"requestsPerSecond\": 0"));
        out.getBuffer().setLength(0);

        JsonNode none = json("simulate", quiet.toString(), "--json");

        assertThat(none.at("/requests").asLong()).isZero();
        assertThat(none.at("/eks/extraNodeHop/observed").isNull()).isTrue();
        assertThat(none.at("/eks/latencyMs/p99").isNull()).isTrue();
        assertThat(err.toString()).contains("No workload has requests per second");
    }

    @Test
    void aPersonCanReadIt() {
        assertThat(run("simulate", "example:cross-zone", "--requests", "1000")).isZero();
        assertThat(out.toString()).contains("seen so far", "standard errors", "1,000 requests to each, seed 42");
    }

    @Test
    void aNumberOfRequestsThatIsNoneIsAWrongCommand() {
        assertThat(run("simulate", "example:cross-zone", "--requests", "-1")).isEqualTo(2);
        assertThat(run("simulate", "example:cross-zone", "--requests", "many")).isEqualTo(2);
        assertThat(run("simulate")).isEqualTo(2);
    }
}
