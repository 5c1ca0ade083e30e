package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Orchestrator;
import java.util.List;
import java.util.Optional;

/// The text around the clusters, each with its place.
///
/// @param unit    how much larger all of them are than their size says
/// @param lines   title and the like
/// @param figures the numbers that a lens is about, below their cluster
/// @param legend  what colours and shapes mean
public record Captions(double unit, List<Line> lines, List<Figure> figures, List<LegendEntry> legend) {

    /// How a line of text is set.
    public enum Style {
        TITLE(Typeface.BOLD, 30), SUBTITLE(Typeface.REGULAR, 17), SOURCE(Typeface.REGULAR, 13);

        private final Typeface typeface;
        private final double size;

        Style(Typeface typeface, double size) {
            this.typeface = typeface;
            this.size = size;
        }

        public Typeface typeface() {
            return typeface;
        }

        public double size() {
            return size;
        }
    }

    /// One line of text.
    ///
    /// @param y the baseline
    public record Line(String text, Style style, double x, double y) {}

    /// One number, large, with what it counts below.
    ///
    /// @param y the number's baseline
    public record Figure(Orchestrator orchestrator, String number, String label, double x, double y) {}

    /// One entry of the legend: its symbol, then its text.
    ///
    /// @param y     the middle of both
    /// @param width of both
    public record LegendEntry(Symbol symbol, String label, double x, double y, double width) {}

    /// {@return the security group or the role whose entry in the legend is at a point}
    public Optional<Carried> carriedAt(double x, double y) {
        for (LegendEntry entry : legend) {
            if (entry.symbol() instanceof Symbol.CarriedSwatch swatch
                    && x >= entry.x() && x < entry.x() + entry.width()
                    && Math.abs(y - entry.y()) < unit * Legend.ROW / 2) {
                return Optional.of(swatch.carried());
            }
        }
        return Optional.empty();
    }

    /// Width of a legend's symbol, in scene units.
    public static final double SYMBOL = 26;

    /// From a legend's symbol to its text.
    public static final double SYMBOL_GAP = 7;

    /// Size of a legend's text.
    public static final double LEGEND_SIZE = 13;

    /// Size of a figure's number.
    public static final double NUMBER_SIZE = 34;

    /// Size of what a figure counts.
    public static final double LABEL_SIZE = 15;
}
