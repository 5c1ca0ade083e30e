package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bayplan.model.settings.PodAddresses;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that ask for what their date does not have.
class NotOfferedTest {

    private static final ScenarioCodec CODEC = new ScenarioCodec(BundledCatalogs.load());

    static Stream<Arguments> settings() {
        return Stream.of(
                arguments(
                        """
                        "eks": {"networking": {
                          "addresses": "prefixDelegation"
                        }},""",
                        "line 3, eks.networking.addresses: prefix delegation is offered since July 2021, "
                                + "but the scenario is of 2018-06-06", LocalDate.of(2021, 7, 1)),
                arguments(
                        """
                        "ecs": {"trunking": true},
                        "eks": {"permissions": {"identity": "podIdentity"}},""",
                        "line 3, eks.permissions.identity: EKS Pod Identity is offered since 26 November 2023, "
                                + "but the scenario is of 2018-06-06", LocalDate.of(2023, 11, 26)),
                arguments(
                        """
                        "eks": {"networking": {"maxEni": 2}},""",
                        "line 2, eks.networking.maxEni: MAX_ENI is taken as offered since 2019 (day not known), "
                                + "but the scenario is of 2018-06-06", LocalDate.of(2019, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theRefusalNamesLineFieldAndSinceWhen(String settings, String message, LocalDate day) {
        FileFormatException refused = refused(file(settings));
        assertThat(refused).hasMessage("mine.bayplan.json, " + message);
        assertThat(refused.possibleFrom()).contains(day);
    }

    @Test
    void anInstanceTypeOfTodayLeadsToTodaysCatalog() {
        FileFormatException refused = refused(file("").replace("\"m5.large\"", "\"m7g.large\""));
        assertThat(refused).hasMessageContaining("must be one of the 115 instance types");
        assertThat(refused.possibleFrom()).contains(LocalDate.of(2019, 1, 1));
        assertThat(refused(file("").replace("\"m5.large\"", "\"mainframe\"")).possibleFrom()).isEmpty();
    }

    @Test
    void theSameFileOpensAsOfTheDayNamed() throws FileFormatException {
        String text = file("\"eks\": {\"networking\": {\"addresses\": \"prefixDelegation\"}},");
        var scenario = CODEC.read("mine.bayplan.json", bytes(text), LocalDate.of(2021, 7, 1));
        assertThat(scenario.asOf()).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(scenario.eks().networking().addresses()).isEqualTo(PodAddresses.PREFIX_DELEGATION);
    }

    private static String file(String settings) {
        return ScenarioCodecTest.MINE.replaceFirst("\\{\n", "{\n" + settings + "\n");
    }

    private static FileFormatException refused(String text) {
        return catchThrowableOfType(
                FileFormatException.class, () -> CODEC.read("mine.bayplan.json", bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
