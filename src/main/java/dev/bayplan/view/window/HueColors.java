package dev.bayplan.view.window;

import dev.bayplan.model.scenario.Hue;
import javafx.scene.paint.Color;

/// What a [Hue] looks like in the window.
final class HueColors {

    private HueColors() {}

    static Color of(Hue hue) {
        return switch (hue) {
            case SKY_BLUE -> Color.web("#56B4E9");
            case BLUISH_GREEN -> Color.web("#009E73");
            case ORANGE -> Color.web("#E69F00");
            case REDDISH_PURPLE -> Color.web("#CC79A7");
            case BLUE -> Color.web("#0072B2");
            case VERMILLION -> Color.web("#D55E00");
            case YELLOW -> Color.web("#F0E442");
            case GREY -> Color.web("#8A94A6");
        };
    }
}
