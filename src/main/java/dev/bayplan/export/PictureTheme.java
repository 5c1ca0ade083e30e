package dev.bayplan.export;

import dev.bayplan.drawing.paint.Palette;

/// The colours of a picture, whatever those of the window.
public enum PictureTheme {
    LIGHT, DARK, HIGH_CONTRAST;

    Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case HIGH_CONTRAST -> Palette.HIGH_CONTRAST;
        };
    }
}
