package dev.bayplan.view.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.view.window.parts.HueStyles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/// Dresses a scene, and the menus that open from it, for the theme that is chosen; where that is the desktop's,
/// follows the desktop. What an empty window needs is little and read at once; the rest is read when controls come.
final class ThemeSwitch {

    private static final String SHELL = styleSheet("shell");
    private static final String STYLE = styleSheet("bayplan");
    private static final String LIGHT = styleSheet("light");
    private static final String DARK = styleSheet("dark");
    private static final String HIGH_CONTRAST = styleSheet("high-contrast");

    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(this, "palette", Palette.LIGHT);
    private final ObservableList<String> sheets = FXCollections.observableArrayList();
    private boolean whole;

    /// To be made before the scene: the first scene loads JavaFX's own theme where no other is set.
    ThemeSwitch(ObservableValue<Theme> theme) {
        ObservableValue<ColorScheme> desktop = Platform.getPreferences().colorSchemeProperty();
        Application.setUserAgentStylesheet(SHELL);
        theme.subscribe(chosen -> choose(palette(chosen, desktop.getValue())));
        desktop.subscribe(scheme -> choose(palette(theme.getValue(), scheme)));
    }

    /// Dresses controls too, from here on.
    void dressControls() {
        if (!whole) {
            whole = true;
            dress();
        }
    }

    void dress(Scene scene) {
        Bindings.bindContent(scene.getStylesheets(), sheets);
    }

    /// {@return the colours of the drawing that match those of the window}
    ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    private void choose(Palette wanted) {
        if (sheets.isEmpty() || wanted != palette.get()) {
            palette.set(wanted);
            dress();
        }
    }

    private void dress() {
        Palette worn = palette.get();
        if (whole) {
            Application.setUserAgentStylesheet(switch (worn) {
                case LIGHT, HIGH_CONTRAST -> new PrimerLight().getUserAgentStylesheetBSS();
                case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
            });
        }
        List<String> wanted = new ArrayList<>();
        wanted.add(SHELL);
        wanted.add(switch (worn) {
            case LIGHT, HIGH_CONTRAST -> LIGHT;
            case DARK -> DARK;
        });
        if (whole) {
            wanted.add(STYLE);
        }
        if (worn == Palette.HIGH_CONTRAST) {
            wanted.add(HIGH_CONTRAST);
            wanted.add(HueStyles.of(worn));
        }
        sheets.setAll(wanted);
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
