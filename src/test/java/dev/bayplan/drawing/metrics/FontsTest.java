package dev.bayplan.drawing.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    private static final Fonts FONTS = new Fonts();
    private static final List<Typeface> TYPEFACES = List.of(Typeface.values());
    private static final String ELLIPSIS = "…";

    @Test
    void textThatFitsStaysAsItIs() {
        double room = FONTS.width("us-east-1a", Typeface.BOLD, 13);
        assertThat(FONTS.fit("us-east-1a", Typeface.BOLD, 13, room)).isEqualTo("us-east-1a");
        assertThat(FONTS.fit("", Typeface.BOLD, 13, 0)).isEmpty();
    }

    @Test
    void textThatIsTooLongEndsInAnEllipsis() {
        String fitted = FONTS.fit("a name that goes on", Typeface.REGULAR, 12, 60);
        assertThat(fitted).endsWith(ELLIPSIS);
        assertThat("a name that goes on").startsWith(fitted.substring(0, fitted.length() - 1));
        assertThat(fitted).doesNotContain(" " + ELLIPSIS);
    }

    @Test
    void whereNotEvenOneLetterFitsNothingIsLeft() {
        assertThat(FONTS.fit("wide", Typeface.BOLD, 12, 2)).isEmpty();
        assertThat(FONTS.fit("wide", Typeface.BOLD, 12, -5)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsFittedNeverExceedsItsRoomAndSplitsNoLetter(long seed) {
        var random = new SplittableRandom(seed);
        for (int n = 0; n < 60; n++) {
            String text = text(random);
            Typeface typeface = TYPEFACES.get(random.nextInt(TYPEFACES.size()));
            double size = 6 + 30 * random.nextDouble();
            double room = 400 * random.nextDouble();
            String fitted = FONTS.fit(text, typeface, size, room);
            assertThat(FONTS.width(fitted, typeface, size)).as("%s", fitted).isLessThanOrEqualTo(room);
            assertThat(fitted.codePoints()).as("%s", fitted).noneMatch(FontsTest::isHalfALetter);
        }
    }

    private static String text(SplittableRandom random) {
        int[] letters = {'a', 'W', ' ', '&', 0x1F680, 0x5E9, 0x645, 0x4E2D, 0x10FFFF};
        var text = new StringBuilder();
        for (int n = random.nextInt(0, 40); n > 0; n--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static boolean isHalfALetter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    @ParameterizedTest
    @EnumSource
    void widthGrowsWithSizeAndIsTheSumOfTheLetters(Typeface typeface) {
        assertThat(FONTS.width("", typeface, 12)).isZero();
        assertThat(FONTS.width("Bay", typeface, 24)).isCloseTo(2 * FONTS.width("Bay", typeface, 12), within(1e-9));
        double letters = FONTS.width("B", typeface, 1) + FONTS.width("a", typeface, 1) + FONTS.width("y", typeface, 1);
        assertThat(FONTS.width("Bay", typeface, 12)).isCloseTo(12 * letters, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void lettersTheFontLacksHaveTheWidthOfItsBox(Typeface typeface) {
        assertThat(FONTS.width("🚀", typeface, 12)).isPositive().isFinite();
        assertThat(FONTS.width("🚀🧭", typeface, 12)).isCloseTo(2 * FONTS.width("🚀", typeface, 12), within(1e-9));
        assertThat(FONTS.width("\uD83D", typeface, 12)).as("half a letter").isFinite();
    }

    @Test
    void lettersOfOneWidthAreOfOneWidth() {
        assertThat(FONTS.width("iiii", Typeface.MONO, 11)).isEqualTo(FONTS.width("WWWW", Typeface.MONO, 11));
    }
}
