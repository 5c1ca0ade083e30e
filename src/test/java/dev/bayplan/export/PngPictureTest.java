package dev.bayplan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.drawing.surface.awt.ImageSurface;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// PNG pictures: size, colours, sharpness, and the same bytes for the same outcome.
class PngPictureTest {


    static Stream<Named> extremes() {
        return SomeOutcomes.extremes();
    }

    private static BufferedImage image(Outcome outcome, Picture picture) throws IOException {
        return Objects.requireNonNull(
                ImageIO.read(new ByteArrayInputStream(Exported.bytes(outcome, picture, Format.PNG))));
    }

    private static Picture picture(Lens lens, PictureTheme theme, double scale) {
        return Picture.of(lens).withTheme(theme).withScale(scale);
    }

    @ParameterizedTest
    @EnumSource
    void pictureHasItsSizeInEveryTheme(PictureTheme theme) throws IOException {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.longNames());
        for (int scale = 1; scale <= 2; scale++) {
            BufferedImage image = image(outcome, picture(Lens.TRAFFIC, theme, scale));
            assertThat(image.getWidth()).isEqualTo(1_600 * scale);
            assertThat(image.getHeight()).isEqualTo(900 * scale);
            assertThat(image.getRGB(1, 1)).isEqualTo(theme.palette().background());
        }
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void everyExtremeIsDrawn(Named drawn) throws IOException {
        BufferedImage image = image(drawn.outcome(), Picture.of(Lens.TRAFFIC));
        assertThat(image.getWidth()).isEqualTo(1_600);
        assertThat(image.getHeight()).isEqualTo(900);
    }

    @ParameterizedTest
    @EnumSource
    void namesThatAreLongAndNeedEscapingAreDrawnInEveryLens(Lens lens) throws IOException {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.longNames());
        assertThat(image(outcome, picture(lens, PictureTheme.DARK, 1)).getWidth()).isEqualTo(1_600);
    }

    /// An enlarged picture has blocks of four pixels of one colour everywhere; a painted one is finer than that.
    @Test
    void largeScaleIsPaintedAndNotEnlarged() throws IOException {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5));
        BufferedImage large = image(outcome, picture(Lens.NETWORK, PictureTheme.LIGHT, 2));
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

    @Test
    void withoutBackgroundTheGroundIsTransparent() throws IOException {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5));
        BufferedImage image = image(outcome, Picture.of(Lens.NETWORK).withBackground(false));
        assertThat(image.getRGB(1, 1) >>> 24).isZero();
        BufferedImage ground = image(outcome, Picture.of(Lens.NETWORK));
        int opaque = 0;
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                if (image.getRGB(x, y) >>> 24 == 255) {
                    opaque++;
                    assertThat(image.getRGB(x, y)).isEqualTo(ground.getRGB(x, y));
                }
            }
        }
        assertThat(opaque).isGreaterThan(10_000);
    }

    /// The largest picture is painted in bands; the seams must not show.
    @Test
    void bandsMakeOnePicture() throws IOException {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5));
        Sheet sheet = new Sheet(outcome, Picture.of(Lens.SECURITY_GROUPS), new Fonts());
        var whole = new ImageSurface(1_600, 900, new Fonts());
        sheet.paint(whole);
        var band = new ImageSurface(1_600, 70, new Fonts());
        for (int top = 0; top < 900; top += 70) {
            band.startAt(top);
            sheet.paint(band);
            for (int y = 0; y < Math.min(70, 900 - top); y++) {
                for (int x = 0; x < 1_600; x++) {
                    assertThat(band.image().getRGB(x, y)).isEqualTo(whole.image().getRGB(x, top + y));
                }
            }
        }
    }

    @Test
    void theLargestIsWideAsAnyScreen() {
        Picture largest = Picture.of(Lens.NETWORK).withScale(Picture.LARGEST_SCALE);
        assertThat(largest.width()).isEqualTo(16_384);
        assertThat(largest.height()).isEqualTo(9_216);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Picture.LARGEST_SCALE + 0.01, Double.NaN})
    void otherScalesAreRefused(double scale) {
        assertThatThrownBy(() -> Picture.of(Lens.NETWORK).withScale(scale))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(scale));
    }
}
