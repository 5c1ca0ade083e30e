package dev.bayplan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every format.
class ExporterTest {

    static Stream<Named> extremes() {
        return SomeOutcomes.extremes();
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void everyExtremeCanBeTakenAwayInEveryFormat(Named drawn) throws IOException {
        for (Format format : Format.values()) {
            Picture small = Picture.of(Lens.TRAFFIC).withScale(0.5);
            assertThat(Exported.bytes(drawn.outcome(), small, format)).as(format.word()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameOutcomeGivesTheSameBytes(Format format) throws IOException {
        for (Lens lens : Lens.values()) {
            Picture picture = Picture.of(lens).withTheme(PictureTheme.DARK);
            byte[] once = Exported.bytes(AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5)), picture, format);
            byte[] again = Exported.bytes(AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5)), picture, format);
            assertThat(again).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "GIF"})
    void longWorkCanBeGivenUp(Format format) {
        Outcome outcome = AnyOutcome.from(1);
        assertThatThrownBy(() -> new Exporter().write(
                outcome, "", Picture.of(Lens.TRAFFIC), Animation.USUAL, format, OutputStream.nullOutputStream(),
                _ -> {
                    throw new InterruptedIOException("enough");
                })).isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void tableHasTheNumbersOfTheReport() throws IOException {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(50));
        LocalDate day = outcome.scenario().asOf();
        String table =
                new String(Exported.bytes(outcome, Picture.of(Lens.COST), Format.CSV), StandardCharsets.UTF_8);
        assertThat(table.lines())
                .startsWith("figure,eks,ecs", "asOf," + day + "," + day, "instances,2,2")
                .contains("placed," + outcome.eks().plan().placed() + "," + outcome.ecs().plan().placed())
                .anyMatch(line -> line.startsWith("\"pending.web.") || line.startsWith("pending.web."));
    }

    @Test
    void formatsAreKnownByTheEndingOfAName() {
        assertThat(Format.ofFile("Slide.PPTX")).contains(Format.PPTX);
        assertThat(Format.ofFile("a.bayplan.json")).contains(Format.JSON);
        assertThat(Format.ofFile("picture.jpg")).isEmpty();
        assertThat(Format.ofFile("png")).isEmpty();
    }
}
