package dev.bayplan.view.window.parts;

import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.model.scenario.Hue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/// Gives swatches the colours that the drawing has, where these are not the usual ones.
public final class HueStyles {

    private HueStyles() {}

    static String nameOf(Hue hue) {
        return "hue-" + hue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// {@return a style sheet, as an address that holds it}
    public static String of(Palette palette) {
        String rules = Arrays.stream(Hue.values())
                .map(hue -> String.format(
                        Locale.ROOT, ".%s { -fx-fill: #%06x; }%n", nameOf(hue), palette.hue(hue) & 0xFFFFFF))
                .collect(Collectors.joining());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }
}
