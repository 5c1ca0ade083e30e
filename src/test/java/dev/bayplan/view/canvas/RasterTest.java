package dev.bayplan.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ground of the drawing, pixel by pixel.
class RasterTest {

    private static final int BACKGROUND = 0xFFF0E0D0;
    private static final int HUE = 0x001060A0;

    private static PixelReader filled(double x, double y, double width, double height, int argb) {
        var raster = new Raster();
        raster.resize(40, 30);
        raster.begin(BACKGROUND);
        raster.fill(x, y, width, height, argb);
        return raster.image().getPixelReader();
    }

    @Test
    void aRectangleTakesItsPixelsAndNoOthers() {
        PixelReader pixels = filled(10.4, 5.6, 3, 2, 0xFF000000 | HUE);
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                boolean inside = x >= 10 && x < 13 && y >= 6 && y < 8;
                assertThat(pixels.getArgb(x, y)).as("%d, %d", x, y).isEqualTo(inside ? 0xFF000000 | HUE : BACKGROUND);
            }
        }
    }

    @Test
    void theLeastIsAPixelAndWhatIsOutsideIsCutOff() {
        assertThat(filled(7, 7, 0.1, 0.1, -1).getArgb(7, 7)).isEqualTo(-1);
        PixelReader corner = filled(-5, -5, 6, 6, -1);
        assertThat(corner.getArgb(0, 0)).isEqualTo(-1);
        assertThat(corner.getArgb(1, 1)).isEqualTo(BACKGROUND);
        assertThat(filled(39, 29, 50, 50, -1).getArgb(39, 29)).isEqualTo(-1);
        assertThat(filled(100, 100, 5, 5, -1).getArgb(39, 29)).isEqualTo(BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 28, 70, 127, 128, 200, 254, 255})
    void coloursAreMixedByTheirOpacity(int alpha) {
        int mixed = filled(0, 0, 40, 30, alpha << 24 | HUE).getArgb(20, 15);
        assertThat(mixed >>> 24).isEqualTo(255);
        for (int shift : new int[] {16, 8, 0}) {
            double under = (BACKGROUND >> shift) & 255;
            double over = (HUE >> shift) & 255;
            assertThat((double) ((mixed >> shift) & 255)).isCloseTo(
                    under + (over - under) * alpha / 255, within(1.5));
        }
    }
}
