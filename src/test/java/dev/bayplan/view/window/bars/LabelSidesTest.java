package dev.bayplan.view.window.bars;

import static dev.bayplan.view.window.bars.LabelSides.Side.ABOVE;
import static dev.bayplan.view.window.bars.LabelSides.Side.BELOW;
import static dev.bayplan.view.window.bars.LabelSides.Side.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LabelSidesTest {

    private static final double[] NOTHING_TAKEN = {-10, -10};
    private static final double[] ALL_FREE = {1_000, 1_000};

    @Test
    void labelsGoAboveAndBelowInTurn() {
        assertThat(sides(new double[] {0, 100, 200}, 50)).containsExactly(ABOVE, BELOW, ABOVE);
    }

    @Test
    void aLabelThatMeetsAnotherChangesSideOrStaysAway() {
        assertThat(sides(new double[] {0, 10, 20, 60}, 50)).containsExactly(ABOVE, BELOW, NOWHERE, ABOVE);
    }

    @Test
    void theEndsOfTheLineAreKeptFree() {
        double[] taken = {-10, 60};
        double[] free = {1_000, 100};
        assertThat(LabelSides.of(new double[] {0, 50, 70}, new double[] {40, 40, 40}, 8, taken, free))
                .containsExactly(ABOVE, ABOVE, NOWHERE);
    }

    private static LabelSides.Side[] sides(double[] lefts, double width) {
        double[] widths = new double[lefts.length];
        Arrays.fill(widths, width);
        return LabelSides.of(lefts, widths, 8, NOTHING_TAKEN, ALL_FREE);
    }
}
