package dev.bayplan.view.window;

import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.model.scenario.Hue;
import javafx.scene.paint.Color;

/// What a [Hue] looks like in the window.
final class HueColors {

    private HueColors() {}

    static Color of(Hue hue) {
        int argb = Palette.LIGHT.hue(hue);
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }
}
