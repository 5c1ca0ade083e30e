package dev.bayplan;

import dev.bayplan.command.BayplanCommand;
import java.util.Locale;
import java.util.Map;

/// Starts the program: a command, or the window.
public final class Bayplan {

    private Bayplan() {}

    public static void main(String[] arguments) {
        int status = BayplanCommand.run(arguments, hasDisplay(System.getenv()), new Desktop());
        if (status != 0) {
            System.exit(status);
        }
    }

    /// {@return whether a window can be shown; on Linux that takes an X or a Wayland display, or JavaFX's headless one}
    private static boolean hasDisplay(Map<String, String> environment) {
        if (System.getProperty("glass.platform", "").equals("Headless")
                || !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
