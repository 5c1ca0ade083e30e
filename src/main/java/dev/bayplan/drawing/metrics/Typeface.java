package dev.bayplan.drawing.metrics;

/// A bundled font.
public enum Typeface {
    REGULAR("roboto/Roboto-Regular.ttf"),
    BOLD("roboto/Roboto-Bold.ttf"),
    MONO("jetbrains_mono/JetBrainsMono-Regular.ttf"),
    MONO_BOLD("jetbrains_mono/JetBrainsMono-Bold.ttf");

    private final String resource;

    Typeface(String resource) {
        this.resource = "/fonts/com/formdev/flatlaf/fonts/" + resource;
    }

    /// {@return where its TrueType file is on the class path}
    public String resource() {
        return resource;
    }
}
