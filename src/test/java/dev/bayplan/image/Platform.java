package dev.bayplan.image;

import java.util.Locale;

/// What an image is made for: the machine it is made on.
enum Platform {
    LINUX("linux", "lib"), MAC("mac", "lib"), WINDOWS("windows", "bin");

    private final String shown;
    private final String libraries;

    Platform(String shown, String libraries) {
        this.shown = shown;
        this.libraries = libraries;
    }

    static Platform here() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }

    /// {@return operating system and processor, for example `linux-x64`}
    String withProcessor() {
        String processor = System.getProperty("os.arch", "");
        return shown + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }

    /// {@return the folder of a runtime where JavaFX looks for its native libraries}
    String libraries() {
        return libraries;
    }

    /// {@return the file name of the launcher}
    String launcher() {
        return this == WINDOWS ? "bayplan.bat" : "bayplan";
    }
}
