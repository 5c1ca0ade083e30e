package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bayplan.model.catalog.Catalogs;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioCodecTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();

    static final String MINE = """
            {
              "format": 1,
              "title": "Mine",
              "asOf": "2018-06-06",
              "zones": [
                {"name": "us-east-1a", "subnet": "10.0.0.0/20"},
                {"name": "us-east-1b", "subnet": "10.0.16.0/20"}
              ],
              "securityGroups": [
                {"name": "sg-node", "hue": "grey"},
                {"name": "sg-web", "hue": "skyBlue"}
              ],
              "fleet": [
                {
                  "instanceType": "m5.large",
                  "count": 3,
                  "edited": {"enis": 4},
                  "securityGroups": ["sg-node"]
                }
              ],
              "workloads": [
                {
                  "name": "web",
                  "hue": "skyBlue",
                  "replicas": 6,
                  "milliCpu": 250,
                  "memoryMib": 512,
                  "securityGroups": ["sg-web"],
                  "requestsPerSecond": 300
                },
                {
                  "name": "api",
                  "hue": "orange",
                  "replicas": 7,
                  "milliCpu": 50,
                  "memoryMib": 64,
                  "securityGroups": ["sg-web", "sg-node"]
                }
              ],
              "view": {"lens": "securityGroups", "theme": "dark"}
            }
            """;

    private static final String MARKS = "{}[]\",:0-9.ex\n\\\0";

    private final ScenarioCodec codec = new ScenarioCodec(CATALOGS);

    @Test
    void everyFieldIsRead() throws FileFormatException {
        assertThat(read(MINE)).isEqualTo(new Scenario(
                "Mine",
                LocalDate.of(2018, 6, 6),
                List.of(
                        new Zone("us-east-1a", Cidr.parse("10.0.0.0/20")),
                        new Zone("us-east-1b", Cidr.parse("10.0.16.0/20"))),
                List.of(new SecurityGroup("sg-node", Hue.GREY), new SecurityGroup("sg-web", Hue.SKY_BLUE)),
                List.of(new InstanceGroup(
                        "m5.large", 3, new ShapeOverride(4, null, null, null), List.of("sg-node"))),
                List.of(
                        new Workload("web", Hue.SKY_BLUE, 6, 250, 512, List.of("sg-web"), 300),
                        new Workload("api", Hue.ORANGE, 7, 50, 64, List.of("sg-web", "sg-node"), 0)),
                new View(Lens.SECURITY_GROUPS, Theme.DARK)));
    }

    @Test
    void titleAndViewMayBeLeftOut() throws FileFormatException {
        String text = MINE.replace("  \"title\": \"Mine\",\n", "")
                .replace(",\n  \"view\": {\"lens\": \"securityGroups\", \"theme\": \"dark\"}", "");

        assertThat(read(text).title()).isEmpty();
        assertThat(read(text).view()).isEqualTo(new View(Lens.NETWORK, Theme.SYSTEM));
    }

    @Test
    void whatMayBeLeftOutMayBeNull() throws FileFormatException {
        assertThat(read(MINE.replace("\"title\": \"Mine\"", "\"title\": null"))).isEqualTo(
                read(MINE.replace("  \"title\": \"Mine\",\n", "")));
        assertThat(read(MINE.replace("\"requestsPerSecond\": 300", "\"role\": null")).workloads().getFirst().role())
                .isNull();
    }

    @Test
    void aFileMayBeginWithAByteOrderMarkAndHaveLineBreaksOfWindows() throws FileFormatException {
        assertThat(read('\uFEFF' + MINE.replace("\n", "\r\n"))).isEqualTo(read(MINE));
    }

    @Test
    void linesAreCountedInEveryKindOfText() {
        String text = MINE.replace("\"count\": 3", "\"count\": -3");
        String message = "mine.bayplan.json, line 16, fleet[0].count: must be from 0 to 100,000 but is -3";

        assertThatThrownBy(() -> read('\uFEFF' + text.replace("\n", "\r\n"))).hasMessage(message);
        assertThatThrownBy(() -> read(text.replace("\n", "\r"))).hasMessage(message);
    }

    @Test
    void whatIsWrittenIsWrittenTheSameAgain() throws FileFormatException {
        byte[] once = codec.write(read(MINE));

        assertThat(codec.write(codec.read("mine.bayplan.json", once))).isEqualTo(once);
        assertThat(new String(once, StandardCharsets.UTF_8))
                .startsWith("{\n  \"format\": 1,\n  \"title\": \"Mine\",\n  \"asOf\": \"2018-06-06\",\n")
                .contains("\n  \"zones\": [\n    {\n      \"name\": \"us-east-1a\",\n")
                .contains("\n      \"edited\": {\n        \"enis\": 4\n      },\n")
                .contains("\n      \"securityGroups\": [\"sg-web\", \"sg-node\"],\n")
                .contains("\n  \"legMicroseconds\": {\n    \"withinInstance\": 50,\n")
                .endsWith("\n    \"theme\": \"dark\",\n    \"heat\": false,\n    \"seed\": 42\n  }\n}\n");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenReadsBackEqual(long seed) throws FileFormatException {
        Scenario scenario = new WrittenScenario(seed, CATALOGS).make();

        assertThat(codec.read("seed " + seed, codec.write(scenario))).isEqualTo(scenario);
    }

    /// Whatever else were thrown would reach the user as a fault of the program.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedFileIsReadOrRefused(long seed) {
        var random = new Random(seed);
        byte[] bytes = MINE.getBytes(StandardCharsets.UTF_8);
        byte[] damaged = Arrays.copyOf(bytes, random.nextBoolean() ? bytes.length : random.nextInt(bytes.length));
        for (int i = 0; i < random.nextInt(4) && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
        }

        Throwable thrown = catchThrowable(() -> codec.read("mine.bayplan.json", damaged));

        if (thrown != null) {
            assertThat(thrown)
                    .isExactlyInstanceOf(FileFormatException.class)
                    .hasMessageStartingWith("mine.bayplan.json, line ");
        }
    }

    private Scenario read(String text) throws FileFormatException {
        return codec.read("mine.bayplan.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
