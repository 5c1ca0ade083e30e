package dev.bayplan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngPictureTest {

    private static final PngPicture PICTURE = new PngPicture(new Fonts());

    static Stream<Named> extremes() {
        return SomeOutcomes.extremes();
    }

    private static byte[] bytes(Outcome outcome, Lens lens, Palette palette, int scale) throws IOException {
        var out = new ByteArrayOutputStream();
        PICTURE.write(outcome, lens, palette, scale, out);
        return out.toByteArray();
    }

    private static BufferedImage image(Outcome outcome, Lens lens, Palette palette, int scale) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes(outcome, lens, palette, scale))));
    }

    @ParameterizedTest
    @EnumSource
    void pictureHasItsSizeInEveryPalette(Palette palette) throws IOException {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.longNames());
        for (int scale = 1; scale <= 2; scale++) {
            BufferedImage image = image(outcome, Lens.TRAFFIC, palette, scale);
            assertThat(image.getWidth()).isEqualTo(1_600 * scale);
            assertThat(image.getHeight()).isEqualTo(900 * scale);
            assertThat(image.getRGB(1, 1)).isEqualTo(palette.background());
        }
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void everyExtremeIsDrawn(Named drawn) throws IOException {
        BufferedImage image = image(drawn.outcome(), Lens.TRAFFIC, Palette.LIGHT, 1);
        assertThat(image.getWidth()).isEqualTo(1_600);
        assertThat(image.getHeight()).isEqualTo(900);
    }

    @ParameterizedTest
    @EnumSource
    void namesThatAreLongAndNeedEscapingAreDrawnInEveryLens(Lens lens) throws IOException {
        assertThat(image(AnyOutcome.of(SomeOutcomes.longNames()), lens, Palette.DARK, 1).getWidth()).isEqualTo(1_600);
    }

    @ParameterizedTest
    @EnumSource
    void sameOutcomeGivesTheSameBytes(Lens lens) throws IOException {
        Outcome once = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5));
        Outcome again = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5));
        assertThat(bytes(again, lens, Palette.DARK, 1)).isEqualTo(bytes(once, lens, Palette.DARK, 1));
    }

    /// An enlarged picture has blocks of four pixels of one colour everywhere; a painted one is finer than that.
    @Test
    void largeScaleIsPaintedAndNotEnlarged() throws IOException {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5));
        BufferedImage large = image(outcome, Lens.NETWORK, Palette.LIGHT, 2);
        int fine = 0;
        for (int y = 0; y < large.getHeight(); y += 2) {
            for (int x = 0; x < large.getWidth(); x += 2) {
                int color = large.getRGB(x, y);
                boolean block = color == large.getRGB(x + 1, y) && color == large.getRGB(x, y + 1)
                        && color == large.getRGB(x + 1, y + 1);
                fine += block ? 0 : 1;
            }
        }
        assertThat(fine).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, PngPicture.LARGEST_SCALE + 1})
    void otherScalesAreRefused(int scale) {
        Outcome outcome = AnyOutcome.from(1);
        assertThatThrownBy(() -> bytes(outcome, Lens.NETWORK, Palette.LIGHT, scale))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(scale));
    }
}
