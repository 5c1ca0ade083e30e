package dev.bayplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LimitsCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = BayplanCommand.line(true, new NoWindow(), Path.of(""), OutputStream.nullOutputStream());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @Test
    void limitsOfTodayAreJsonAsTheProductSaysIt() {
        assertThat(run("limits", "m5.large", "--json")).isZero();
        JsonNode limits = JsonMapper.shared().readTree(out.toString()).get(0);
        assertThat(limits.propertyNames()).containsExactly(
                "instanceType", "asOf", "vcpus", "memoryMib", "enis", "defaultCardEnis", "ipv4PerEni", "eks", "ecs",
                "usdPerHour", "article");
        assertThat(limits.at("/eks/secondaryIp/maxPods").asInt()).isEqualTo(29);
        assertThat(limits.at("/eks/secondaryIp/podAddresses").asInt()).isEqualTo(27);
        assertThat(limits.at("/eks/customNetworking/maxPods").asInt()).isEqualTo(20);
        assertThat(limits.at("/eks/prefixDelegation/uncapped").asInt()).isEqualTo(434);
        assertThat(limits.at("/eks/prefixDelegation/recommended").asInt()).isEqualTo(110);
        assertThat(limits.at("/eks/branchInterfaces").asInt()).isEqualTo(9);
        assertThat(limits.at("/ecs/awsvpc").asInt()).isEqualTo(2);
        assertThat(limits.at("/ecs/awsvpcTrunking").asInt()).isEqualTo(10);
        assertThat(limits.at("/ecs/trunkingSource").asString()).isEqualTo("published");
        assertThat(limits.at("/ecs/bridge/dynamicPorts").asInt()).isEqualTo(28_233);
        assertThat(limits.at("/usdPerHour").asDouble()).isEqualTo(0.096);
        assertThat(limits.at("/article/addresses").asInt()).isEqualTo(30);
    }

    @Test
    void whatADateDoesNotHaveIsNull() {
        assertThat(run("limits", "m5.large", "--json", "--as-of", "2018-06-06")).isZero();
        JsonNode limits = JsonMapper.shared().readTree(out.toString()).get(0);
        for (String absent : new String[] {
            "/eks/customNetworking", "/eks/prefixDelegation", "/eks/ipv6", "/eks/branchInterfaces",
            "/ecs/awsvpcTrunking", "/ecs/trunkingSource", "/usdPerHour"
        }) {
            assertThat(limits.at(absent).isNull()).as(absent).isTrue();
        }
    }

    @Test
    void allTypesOfADateAreListed() {
        assertThat(run("limits", "--all", "--json", "--as-of", "2018-12-31")).isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).size()).isEqualTo(115);
    }

    @Test
    void theTableReadsInOneLineForEachType() {
        assertThat(run("limits", "m8g.large", "t3.medium")).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("m8g.large"))).singleElement().asString()
                .endsWith("10*");
    }

    @Test
    void anUnknownTypeIsOneLineWithTheNearestNames() {
        assertThat(run("limits", "m5.larg")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("1,373", "nearest are m5.large");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limits", "limits m5.large --all", "limits m5.large --as-of soon",
        "limits m5.large --as-of 2018-06-04", "limits m5.large --as-of 2027-01-01", "limits m5.large --fast"})
    void aWrongCommandSaysWhatIsWrongWithIt(String command) {
        assertThat(run(command.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: bayplan limits");
    }
}
