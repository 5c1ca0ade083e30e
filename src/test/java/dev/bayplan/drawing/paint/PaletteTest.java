package dev.bayplan.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Orchestrator;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Text can be read on what it stands on, and hues can be told apart.
class PaletteTest {

    /// What the Web Content Accessibility Guidelines ask of text.
    private static final double READABLE = 4.5;

    /// The same, enhanced.
    private static final double ENHANCED = 7;

    /// The same of graphics that have to be seen to be understood.
    private static final double RECOGNISABLE = 3;

    /// What an outline needs that only says that nothing is there.
    private static final double VISIBLE = 1.6;

    /// Colours this far apart in CIELAB are seen to differ at a glance.
    private static final double APART = 20;

    /// The same, where red and green look alike.
    private static final double APART_FOR_THE_COLOUR_BLIND = 10;

    /// The same, where all is grey: as much as eight of them can be apart that stand out from white.
    private static final double APART_IN_GREY = 3.5;

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnEveryGround(Palette palette) {
        int[] grounds = {palette.background(), palette.zone(), palette.instance(), palette.block(), palette.dear()};
        for (int ground : grounds) {
            assertReadable("text", palette.text(), ground);
            assertReadable("muted", palette.muted(), ground);
        }
        assertReadable("alert", palette.alert(), palette.alertFill());
        assertReadable("alert on an instance", palette.alert(), palette.instance());
        assertReadable("alert on a dear instance", palette.alert(), palette.dear());
    }

    @ParameterizedTest
    @EnumSource
    void accentsAreReadable(Palette palette) {
        for (Orchestrator orchestrator : Orchestrator.values()) {
            int accent = palette.accent(orchestrator);
            assertReadable("title", accent, palette.background());
            assertReadable("balancer", accent, palette.instance());
            assertReadable("zone of the balancer", Palette.inkOn(accent), accent);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesAreReadableOnTheirHue(Palette palette) {
        for (Hue hue : Hue.values()) {
            assertReadable(hue.name(), Palette.inkOn(palette.hue(hue)), palette.hue(hue));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsSeen(Palette palette) {
        assertContrast("absent", palette.absent(), palette.block(), VISIBLE);
        assertContrast("absent", palette.absent(), palette.instance(), VISIBLE);
        assertContrast("absent in the legend", palette.absent(), palette.background(), VISIBLE);
    }

    @Test
    void highContrastIsHigherThanWhatIsAskedOfAnyText() {
        Palette palette = Palette.HIGH_CONTRAST;
        for (int ground : new int[] {palette.background(), palette.zone(), palette.instance(), palette.block()}) {
            assertContrast("text", palette.text(), ground, ENHANCED);
            assertContrast("muted", palette.muted(), ground, ENHANCED);
            assertContrast("alert", palette.alert(), ground, ENHANCED);
            for (Orchestrator orchestrator : Orchestrator.values()) {
                assertContrast("accent", palette.accent(orchestrator), ground, ENHANCED);
            }
            assertContrast("border of an instance", palette.instanceBorder(), ground, ENHANCED);
            assertContrast("lane", palette.lane(), ground, READABLE);
            assertContrast("absent", palette.absent(), ground, READABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMeansSomethingIsRecognisedOnEveryGround(Palette palette) {
        for (int ground : grounds(palette)) {
            assertContrast("alert", palette.alert(), ground, RECOGNISABLE);
            assertContrast("crossing lane", palette.crossing(), ground, RECOGNISABLE);
            assertContrast("selection", palette.selection(), ground, RECOGNISABLE);
            for (Orchestrator orchestrator : Orchestrator.values()) {
                assertContrast("accent", palette.accent(orchestrator), ground, RECOGNISABLE);
            }
        }
    }

    /// In the other themes hues and lanes that stay in a zone are paler; there names and outlines tell.
    @Test
    void inHighContrastHuesAndLanesAreRecognisedToo() {
        Palette palette = Palette.HIGH_CONTRAST;
        for (int ground : grounds(palette)) {
            for (Hue hue : Hue.values()) {
                assertContrast(hue.name(), palette.hue(hue), ground, RECOGNISABLE);
            }
            assertContrast("no role", palette.noRole(), ground, RECOGNISABLE);
            assertContrast("lane", palette.lane(), ground, RECOGNISABLE);
        }
    }

    private static int[] grounds(Palette palette) {
        return new int[] {palette.background(), palette.zone(), palette.instance(), palette.block()};
    }

    private static void assertReadable(String what, int ink, int ground) {
        assertContrast(what, ink, ground, READABLE);
    }

    private static void assertContrast(String what, int ink, int ground, double least) {
        double lighter = Math.max(luminance(ink), luminance(ground));
        double darker = Math.min(luminance(ink), luminance(ground));
        assertThat((lighter + 0.05) / (darker + 0.05))
                .as("contrast of %s: %08x on %08x", what, ink, ground)
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource
    void huesStayApart(Palette palette) {
        assertApart(palette, argb -> argb, APART);
        assertApart(palette, PaletteTest::withoutGreen, APART_FOR_THE_COLOUR_BLIND);
        assertApart(palette, PaletteTest::withoutColour, APART_IN_GREY);
    }

    @ParameterizedTest
    @EnumSource
    void noRoleIsLikeNoHue(Palette palette) {
        for (Hue hue : Hue.values()) {
            assertThat(distance(palette.hue(hue), palette.noRole(), argb -> argb)).as(hue.name())
                    .isGreaterThan(APART);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lanesThatCrossZonesStayApartFromThoseThatDoNot(Palette palette) {
        assertThat(distance(palette.lane(), palette.crossing(), argb -> argb)).isGreaterThan(APART);
        assertThat(distance(palette.lane(), palette.crossing(), PaletteTest::withoutGreen)).isGreaterThan(APART);
        assertThat(distance(palette.lane(), palette.crossing(), PaletteTest::withoutColour))
                .isGreaterThan(APART_FOR_THE_COLOUR_BLIND);
    }

    @ParameterizedTest
    @EnumSource
    void workloadsOnTheirWayStandOutFromTheirLanes(Palette palette) {
        for (Hue hue : Hue.values()) {
            if (hue != Hue.GREY) {
                assertThat(distance(palette.hue(hue), palette.lane(), argb -> argb)).as(hue.name())
                        .isGreaterThan(APART);
            }
        }
    }

    private static double distance(int one, int other, IntUnaryOperator seen) {
        double[] a = lab(seen.applyAsInt(one));
        double[] b = lab(seen.applyAsInt(other));
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    private static int withoutColour(int argb) {
        int grey = encoded(luminance(argb));
        return 255 << 24 | grey << 16 | grey << 8 | grey;
    }

    private static void assertApart(Palette palette, IntUnaryOperator seen, double apart) {
        for (Hue one : Hue.values()) {
            for (Hue other : Hue.values()) {
                if (one != other) {
                    assertThat(distance(palette.hue(one), palette.hue(other), seen))
                            .as("from %s to %s", one, other)
                            .isGreaterThan(apart);
                }
            }
        }
    }

    @Test
    void opacityIsSetAndNothingElse() {
        assertThat(Palette.withAlpha(0xFF123456, 0x80)).isEqualTo(0x80123456);
        assertThat(Palette.withAlpha(0x00123456, 255)).isEqualTo(0xFF123456);
    }

    private static double square(double value) {
        return value * value;
    }

    private static double[] linear(int argb) {
        double[] linear = new double[3];
        for (int c = 0; c < 3; c++) {
            double share = ((argb >> (16 - 8 * c)) & 255) / 255.0;
            linear[c] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double luminance(int argb) {
        double[] rgb = linear(argb);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    /// How deuteranopes see it: Machado, Oliveira and Fernandes, 2009.
    private static int withoutGreen(int argb) {
        double[] rgb = linear(argb);
        return 255 << 24
                | encoded(0.367322 * rgb[0] + 0.860646 * rgb[1] - 0.227968 * rgb[2]) << 16
                | encoded(0.280085 * rgb[0] + 0.672501 * rgb[1] + 0.047413 * rgb[2]) << 8
                | encoded(-0.011820 * rgb[0] + 0.042940 * rgb[1] + 0.968881 * rgb[2]);
    }

    private static int encoded(double linear) {
        double share = Math.clamp(linear, 0, 1);
        double encoded = share <= 0.0031308 ? 12.92 * share : 1.055 * Math.pow(share, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }

    private static double[] lab(int argb) {
        double[] rgb = linear(argb);
        double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24_389 ? Math.cbrt(t) : (24_389.0 / 27 * t + 16) / 116;
    }
}
