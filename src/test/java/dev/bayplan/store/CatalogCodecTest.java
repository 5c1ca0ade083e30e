package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.InstanceType.Architecture;
import dev.bayplan.model.catalog.InstanceType.Hypervisor;
import dev.bayplan.model.catalog.InterfaceLimits;
import dev.bayplan.model.catalog.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogCodecTest {

    private static final String SMALL = """
            {
              "format": 1, "published": "2020-01-02", "holdsFrom": "2020-01-01", "notes": ["for the reader"],
              "sources": [{"citation": "a table", "date": "2020-01-03"}],
              "types": [
                {"name": "a.small", "vcpus": 2, "memoryMib": 1024, "enis": 4, "ipv4PerEni": 10},
                {"name": "b.metal", "vcpus": 64, "memoryMib": 2048, "enis": 8, "defaultCardEnis": 2, "ipv4PerEni": 5,
                 "branchInterfaces": 0, "ecsTrunkTasks": 12, "hypervisor": "nitro", "bareMetal": true,
                 "architecture": "arm64", "gpus": 3, "usdPerHour": 1.5, "eksTemplate": false}
              ]
            }
            """;

    @Test
    void whatATypeLeavesOutIsSoOfMost() throws FileFormatException {
        assertThat(read(SMALL)).isEqualTo(new Catalog(
                LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1),
                List.of(new Source("a table", LocalDate.of(2020, 1, 3))),
                List.of(
                        new InstanceType(
                                "a.small", 2, 1_024, new InterfaceLimits(4, 4, 10), null, null, Hypervisor.UNKNOWN,
                                false, Architecture.X86_64, 0, null, true),
                        new InstanceType(
                                "b.metal", 64, 2_048, new InterfaceLimits(8, 2, 5), 0, 12, Hypervisor.NITRO,
                                true, Architecture.ARM64, 3, 1.5, false))));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("\"enis\": 4", "\"enis\": 0",
                        "small.json, line 5, types[0].enis: must be from 1 to 200 but is 0"),
                arguments("\"vcpus\": 64", "\"vcpus\": 6.4",
                        "small.json, line 6, types[1].vcpus: must be a whole number but is 6.4"),
                arguments("\"defaultCardEnis\": 2", "\"defaultCardEnis\": 9",
                        "small.json, line 6, types[1].defaultCardEnis: must be from 1 to 8 but is 9"),
                arguments("true", "\"yes\"",
                        "small.json, line 7, types[1].bareMetal: must be true or false but is \"yes\""),
                arguments("arm64", "x86",
                        "small.json, line 8, types[1].architecture: must be one of x86_64, arm64 but is \"x86\""),
                arguments("1.5", "-1.5",
                        "small.json, line 8, types[1].usdPerHour: must be a number above 0 but is -1.5"),
                arguments("2020-01-03", "2020-13-03",
                        "small.json, line 3, sources[0].date: must be a day like 2018-06-06 "
                                + "but is \"2020-13-03\""),
                arguments("\"vcpus\": 2, ", "", "small.json, line 5, types[0].vcpus: is missing"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalNamesFileLineAndField(String from, String to, String message) {
        assertThatThrownBy(() -> read(SMALL.replace(from, to)))
                .isInstanceOf(FileFormatException.class)
                .hasMessage(message);
    }

    private static Catalog read(String text) throws FileFormatException {
        return CatalogCodec.read("small.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
