package dev.bayplan.drawing.surface.pptx;

import dev.bayplan.drawing.metrics.Typeface;
import org.apache.poi.common.usermodel.fonts.FontFamily;
import org.apache.poi.common.usermodel.fonts.FontInfo;
import org.apache.poi.common.usermodel.fonts.FontPitch;

/// A font that every presentation program has, in place of a bundled one: letters are about as wide, and no wider where
/// all have one width.
record SlideFont(Typeface typeface) implements FontInfo {

    @Override
    public String getTypeface() {
        return typeface.monospaced() ? "Consolas" : "Arial";
    }

    /// {@return how much smaller it must be, so that what was measured with the bundled font has its room}
    double narrowing() {
        return switch (typeface) {
            case REGULAR -> 0.985;
            case BOLD -> 0.95;
            case MONO, MONO_BOLD -> 1;
        };
    }

    @Override
    public FontFamily getFamily() {
        return typeface.monospaced() ? FontFamily.FF_MODERN : FontFamily.FF_SWISS;
    }

    @Override
    public FontPitch getPitch() {
        return typeface.monospaced() ? FontPitch.FIXED : FontPitch.VARIABLE;
    }

    @Override
    public byte[] getPanose() {
        int proportion = typeface.monospaced() ? 9 : 4;
        return new byte[] {2, 11, 6, (byte) proportion, 2, 2, 2, 2, 2, 4};
    }
}
