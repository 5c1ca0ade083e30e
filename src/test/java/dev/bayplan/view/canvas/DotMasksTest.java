package dev.bayplan.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotMasksTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 2.5, 3.25, 4.2, 11})
    void aDotCoversItsArea(double radius) {
        var masks = new DotMasks(radius);
        for (double place = 0; place < 1; place += 0.25) {
            DotMasks.Mask mask = masks.at(place, 1 - 0.01 - place);
            double covered = 0;
            for (int row = 0; row < masks.side(); row++) {
                int inRow = 0;
                for (int column = mask.first(row); column < mask.end(row); column++) {
                    inRow += mask.covered(row * masks.side() + column);
                }
                covered += (double) inRow / DotMasks.ALL;
            }
            double area = Math.PI * radius * radius;
            assertThat(covered).isCloseTo(area, within(0.12 * area + 0.3));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 4.2})
    void aDotIsRoundAndFullInItsMiddle(double radius) {
        var masks = new DotMasks(radius);
        DotMasks.Mask mask = masks.at(0.5, 0.5);
        int side = masks.side();
        assertThat(mask.covered(masks.reach() * side + masks.reach())).isEqualTo(DotMasks.ALL);
        assertThat(mask.covered(0)).isZero();
        assertThat(mask.end(masks.reach()) - mask.first(masks.reach()))
                .isGreaterThan(mask.end(1 + masks.reach() / 2) - mask.first(1 + masks.reach() / 2) - 1);
    }
}
