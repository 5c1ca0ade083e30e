package dev.bayplan.view.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.view.window.parts.HueStyles;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Dresses a scene, and the menus that open from it, for the theme that is chosen; where that is the desktop's,
/// follows the desktop.
final class ThemeSwitch {

    private static final String STYLE = styleSheet("bayplan");
    private static final String LIGHT = styleSheet("light");
    private static final String DARK = styleSheet("dark");
    private static final String HIGH_CONTRAST = styleSheet("high-contrast");

    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(this, "palette", Palette.LIGHT);

    ThemeSwitch(Scene scene, ObservableValue<Theme> theme) {
        ObservableValue<ColorScheme> desktop = Platform.getPreferences().colorSchemeProperty();
        theme.subscribe(chosen -> dress(scene, palette(chosen, desktop.getValue())));
        desktop.subscribe(scheme -> dress(scene, palette(theme.getValue(), scheme)));
    }

    /// {@return the colours of the drawing that match those of the window}
    ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    private void dress(Scene scene, Palette wanted) {
        if (scene.getStylesheets().isEmpty() || wanted != palette.get()) {
            Application.setUserAgentStylesheet(switch (wanted) {
                case LIGHT, HIGH_CONTRAST -> new PrimerLight().getUserAgentStylesheet();
                case DARK -> new PrimerDark().getUserAgentStylesheet();
            });
            switch (wanted) {
                case LIGHT -> scene.getStylesheets().setAll(LIGHT, STYLE);
                case DARK -> scene.getStylesheets().setAll(DARK, STYLE);
                case HIGH_CONTRAST -> scene.getStylesheets().setAll(LIGHT, STYLE, HIGH_CONTRAST, HueStyles.of(wanted));
            }
            palette.set(wanted);
        }
    }

    private static Palette palette(Theme theme, ColorScheme desktop) {
        return switch (theme) {
            case SYSTEM -> desktop == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case HIGH_CONTRAST -> Palette.HIGH_CONTRAST;
        };
    }

    private static String styleSheet(String name) {
        String path = "/theme/" + name + ".css";
        return Objects.requireNonNull(ThemeSwitch.class.getResource(path), path).toExternalForm();
    }
}
