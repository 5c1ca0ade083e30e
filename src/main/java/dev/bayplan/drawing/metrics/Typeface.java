package dev.bayplan.drawing.metrics;

/// A bundled font.
public enum Typeface {
    REGULAR("roboto/Roboto-Regular.ttf", "Roboto", false),
    BOLD("roboto/Roboto-Bold.ttf", "Roboto", true),
    MONO("jetbrains_mono/JetBrainsMono-Regular.ttf", "JetBrains Mono", false),
    MONO_BOLD("jetbrains_mono/JetBrainsMono-Bold.ttf", "JetBrains Mono", true);

    private final String resource;
    private final String family;
    private final boolean bold;

    Typeface(String resource, String family, boolean bold) {
        this.resource = "/fonts/com/formdev/flatlaf/fonts/" + resource;
        this.family = family;
        this.bold = bold;
    }

    /// {@return where its TrueType file is on the class path}
    public String resource() {
        return resource;
    }

    /// {@return the name under which files ask for it}
    public String family() {
        return family;
    }

    public boolean bold() {
        return bold;
    }

    /// {@return whether all its letters are equally wide}
    public boolean monospaced() {
        return switch (this) {
            case REGULAR, BOLD -> false;
            case MONO, MONO_BOLD -> true;
        };
    }
}
