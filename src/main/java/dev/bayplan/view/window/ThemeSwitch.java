package dev.bayplan.view.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.bayplan.model.scenario.Theme;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Dresses a scene, and the menus that open from it, for the theme that is chosen; where that is the desktop's,
/// follows the desktop.
final class ThemeSwitch {

    private static final String STYLE = styleSheet("bayplan");
    private static final String LIGHT = styleSheet("light");
    private static final String DARK = styleSheet("dark");

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark", false);

    ThemeSwitch(Scene scene, ObservableValue<Theme> theme) {
        ObservableValue<ColorScheme> desktop = Platform.getPreferences().colorSchemeProperty();
        theme.subscribe(chosen -> dress(scene, isDark(chosen, desktop.getValue())));
        desktop.subscribe(scheme -> dress(scene, isDark(theme.getValue(), scheme)));
    }

    ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private void dress(Scene scene, boolean isDark) {
        if (scene.getStylesheets().isEmpty() || isDark != dark.get()) {
            Application.setUserAgentStylesheet(
                    isDark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets().setAll(isDark ? DARK : LIGHT, STYLE);
            dark.set(isDark);
        }
    }

    private static boolean isDark(Theme theme, ColorScheme desktop) {
        return switch (theme) {
            case SYSTEM -> desktop == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private static String styleSheet(String name) {
        String path = "/theme/" + name + ".css";
        return Objects.requireNonNull(ThemeSwitch.class.getResource(path), path).toExternalForm();
    }
}
