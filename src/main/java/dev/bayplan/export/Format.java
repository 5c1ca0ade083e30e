package dev.bayplan.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A kind of file that a scenario can be taken away in.
public enum Format {
    PNG, SVG, PDF, PPTX, GIF, CSV, JSON;

    /// {@return how the name of such a file ends, dot included}
    public String ending() {
        return '.' + word();
    }

    /// {@return the file for one of several frames: with its number before the ending}
    public Path numbered(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int end = name.toLowerCase(Locale.ROOT).endsWith(ending()) ? name.length() - ending().length() : name.length();
        return file.resolveSibling(
                String.format(Locale.ROOT, "%s-%02d%s", name.substring(0, end), number, name.substring(end)));
    }

    /// {@return how a command names it}
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// {@return whether it is drawn; the others hold numbers alone}
    public boolean isPicture() {
        return switch (this) {
            case PNG, SVG, PDF, PPTX, GIF -> true;
            case CSV, JSON -> false;
        };
    }

    /// {@return whether one file holds many pages}
    public boolean hasPages() {
        return switch (this) {
            case PDF, PPTX -> true;
            case PNG, SVG, GIF, CSV, JSON -> false;
        };
    }

    /// {@return whether a story can be told in it: with all pages in one file, or in a numbered file for each}
    public boolean tellsStories() {
        return isPicture() && this != GIF;
    }

    /// {@return the format that the name of a file asks for}
    public static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> lower.endsWith(format.ending())).findFirst();
    }

    /// {@return how a command names them all}
    public static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }
}
