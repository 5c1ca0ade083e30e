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
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// Dresses a scene for the theme that is chosen; where that is the desktop's, follows the desktop.
final class ThemeSwitch {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String STYLE = "/theme/bayplan.css";

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark", false);

    ThemeSwitch(Scene scene, ObservableValue<Theme> theme) {
        scene.getStylesheets().add(
                Objects.requireNonNull(ThemeSwitch.class.getResource(STYLE), STYLE).toExternalForm());
        ObservableValue<ColorScheme> desktop = Platform.getPreferences().colorSchemeProperty();
        theme.subscribe(chosen -> dress(scene, isDark(chosen, desktop.getValue())));
        desktop.subscribe(scheme -> dress(scene, isDark(theme.getValue(), scheme)));
    }

    ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private void dress(Scene scene, boolean isDark) {
        Application.setUserAgentStylesheet(
                isDark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getRoot().pseudoClassStateChanged(DARK, isDark);
        dark.set(isDark);
    }

    private static boolean isDark(Theme theme, ColorScheme desktop) {
        return switch (theme) {
            case SYSTEM -> desktop == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }
}
