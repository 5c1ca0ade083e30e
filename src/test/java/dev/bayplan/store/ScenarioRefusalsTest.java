package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// One change of a good file a row, and what is then said of it.
class ScenarioRefusalsTest {

    private static final String MINE = ScenarioCodecTest.MINE;

    private static final ScenarioCodec CODEC = new ScenarioCodec(BundledCatalogs.load());

    static Stream<Arguments> valuesOfAnotherKind() {
        return Stream.of(
                arguments("\"replicas\": 7", "\"replicas\": \"seven\"",
                        "line 34, workloads[1].replicas: must be a whole number but is \"seven\""),
                arguments("\"replicas\": 7", "\"replicas\": 7.5",
                        "line 34, workloads[1].replicas: must be a whole number but is 7.5"),
                arguments("\"replicas\": 7", "\"replicas\": null",
                        "line 34, workloads[1].replicas: must be a whole number but is null"),
                arguments("\"replicas\": 7", "\"replicas\": [7]",
                        "line 34, workloads[1].replicas: must be a whole number but is a list"),
                arguments("[\"sg-node\"]", "5",
                        "line 18, fleet[0].securityGroups: must be a list but is 5"),
                arguments("[\"sg-node\"]", "[true]",
                        "line 18, fleet[0].securityGroups[0]: must be text in quotes but is true"),
                arguments("{\"enis\": 4}", "4",
                        "line 17, fleet[0].edited: must be an object but is 4"),
                arguments("\"title\": \"Mine\"", "\"title\": {}",
                        "line 3, title: must be text in quotes but is an object"));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments("\"replicas\": 7", "\"replica\": 7",
                        "line 34, workloads[1].replica: is no field here; the fields are name, hue, replicas, "
                                + "milliCpu, memoryMib, securityGroups, requestsPerSecond, role, port, hostNetwork, "
                                + "daemon, scaling"),
                arguments("\"title\"", "\"heading\"",
                        "line 3, heading: is no field here; the fields are format, title, asOf, zones, "
                                + "securityGroups, roles, fleet, workloads, eks, ecs, requestSize, "
                                + "legMicroseconds, script, story, view"),
                arguments("\"replicas\": 7,", "", "line 31, workloads[1].replicas: is missing"),
                arguments("\"asOf\": \"2018-06-06\",", "", "line 1, asOf: is missing"),
                arguments("\"replicas\": 7", "\"replicas\": 7,\n\"replicas\": 8",
                        "line 35, workloads[1].replicas: stands here for the second time"),
                arguments("\"format\": 1,", "", "line 1, format: is missing"),
                arguments("\"format\": 1", "\"format\": 2, \"zoom\": 3",
                        "line 2, format: must be 1 but is 2: the file is from a newer Bayplan"),
                arguments("\"format\": 1", "\"format\": 0", "line 2, format: must be 1 but is 0"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("\"replicas\": 7", "\"replicas\": -3",
                        "line 34, workloads[1].replicas: must be from 0 to 1,000,000 but is -3"),
                arguments("\"replicas\": 7", "\"replicas\": 10000000",
                        "line 34, workloads[1].replicas: must be from 0 to 1,000,000 but is 10,000,000"),
                arguments("\"replicas\": 7", "\"replicas\": 1000000",
                        "line 34, workloads[1].replicas: must be small enough for at most 1,000,000 replicas in all "
                                + "but is 1,000,000, which makes 1,000,006"),
                arguments("\"replicas\": 7", "\"replicas\": 3000000000",
                        "line 34, workloads[1].replicas: must be at most 2,147,483,647 but is 3000000000"),
                arguments("\"replicas\": 7", "\"replicas\": -99999999999999999999",
                        "line 34, workloads[1].replicas: must be at least -2,147,483,648 "
                                + "but is -99999999999999999999"),
                arguments("\"replicas\": 7", "\"replicas\": " + "9".repeat(5_000),
                        "line 34, workloads[1].replicas: must be at most 2,147,483,647 but is "
                                + "9".repeat(80) + "…"),
                arguments("\"enis\": 4", "\"enis\": 0",
                        "line 17, fleet[0].edited.enis: must be from 1 to 200 but is 0"));
    }

    static Stream<Arguments> namesAndWords() {
        return Stream.of(
                arguments("\"m5.large\"", "\"m5.lrge\"",
                        "line 15, fleet[0].instanceType: must be one of the 115 instance types known for 2018-06-06 "
                                + "(limits of 2018-06-28) but is \"m5.lrge\"; nearest are m5.large, c5.large, "
                                + "m1.large"),
                arguments("\"m5.large\"", "\"mainframe\"",
                        "line 15, fleet[0].instanceType: must be one of the 115 instance types known for 2018-06-06 "
                                + "(limits of 2018-06-28) but is \"mainframe\""),
                arguments("\"hue\": \"orange\"", "\"hue\": \"pink\"",
                        "line 33, workloads[1].hue: must be one of skyBlue, bluishGreen, orange, reddishPurple, "
                                + "blue, vermillion, yellow, grey but is \"pink\""),
                arguments("\"dark\"", "\"dim\"",
                        "line 40, view.theme: must be one of system, light, dark, highContrast "
                                + "but is \"dim\""),
                arguments("\"name\": \"api\"", "\"name\": \"web\"",
                        "line 32, workloads[1].name: must be different from the others but is \"web\""),
                arguments("us-east-1b", "us-east-1a",
                        "line 7, zones[1].name: must be different from the others but is \"us-east-1a\""),
                arguments("[\"sg-node\"]", "[\"sg-node\",\n\"sg-db\"]",
                        "line 19, fleet[0].securityGroups[1]: must be one of the scenario's security groups: "
                                + "sg-node, sg-web but is \"sg-db\""),
                arguments("\"api\"", "\"\\n\"",
                        "line 32, workloads[1].name: must be a name but is blank"));
    }

    static Stream<Arguments> daysAndBlocks() {
        return Stream.of(
                arguments("2018-06-06", "6 June 2018",
                        "line 4, asOf: must be a day like 2018-06-06 but is \"6 June 2018\""),
                arguments("2018-06-06", "2018-02-30",
                        "line 4, asOf: must be a day like 2018-06-06 but is \"2018-02-30\""),
                arguments("2018-06-06", "2018-06-04",
                        "line 4, asOf: must be on or after 2018-06-05 but is 2018-06-04"),
                arguments("2018-06-06", "2031-01-01",
                        "line 4, asOf: must be on or before 2026-08-02 (the newest day this Bayplan knows) "
                                + "but is 2031-01-01"),
                arguments("10.0.16.0/20", "10.0.16.0",
                        "line 7, zones[1].subnet: must be an IPv4 block from /16 to /28 (for example 10.0.0.0/20) "
                                + "but is \"10.0.16.0\""),
                arguments("10.0.16.0/20", "10.0.16.0/8",
                        "line 7, zones[1].subnet: must be an IPv4 block from /16 to /28 (for example 10.0.0.0/20) "
                                + "but is /8"),
                arguments("10.0.16.0/20", "10.0.8.0/21",
                        "line 7, zones[1].subnet: must be apart from 10.0.0.0/20 of us-east-1a but is 10.0.8.0/21"));
    }

    @ParameterizedTest
    @MethodSource({"valuesOfAnotherKind", "fields", "numbers", "namesAndWords", "daysAndBlocks"})
    void aRefusalNamesFileLineFieldAndWhatIsAllowed(String from, String to, String message) {
        assertThat(MINE).contains(from);

        assertThatThrownBy(() -> read(MINE.replace(from, to)))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("mine.bayplan.json, " + message);
    }

    private static void read(String text) throws FileFormatException {
        CODEC.read("mine.bayplan.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
