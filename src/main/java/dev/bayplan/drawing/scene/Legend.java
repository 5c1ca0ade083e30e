package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import java.util.ArrayList;
import java.util.List;

/// The entries of a legend, measured once; it breaks them into rows of any width.
final class Legend {

    /// From one row to the next.
    static final double ROW = 24;

    private static final double GAP = 24;
    private static final double LONGEST_LABEL = 260;

    private final Fonts fonts;
    private final List<Symbol> symbols;
    private final String[] labels;

    /// Of symbol and label, where titles have their own size.
    private final double[] widths;

    Legend(List<Symbol> symbols, Fonts fonts) {
        this.fonts = fonts;
        this.symbols = symbols;
        labels = new String[symbols.size()];
        widths = new double[symbols.size()];
        for (int e = 0; e < labels.length; e++) {
            labels[e] = fit(symbols.get(e).label(), LONGEST_LABEL);
            widths[e] = Captions.SYMBOL + Captions.SYMBOL_GAP
                    + fonts.width(labels[e], Typeface.REGULAR, Captions.LEGEND_SIZE);
        }
    }

    private String fit(String label, double room) {
        return fonts.fit(label, Typeface.REGULAR, Captions.LEGEND_SIZE, room);
    }

    /// {@return the rows it takes in a room of that width}
    ///
    /// @param unit how much larger it is than its size says
    int rows(double room, double unit) {
        int rows = 1;
        double at = 0;
        for (double width : widths) {
            if (at > 0 && at + width > room / unit) {
                rows++;
                at = 0;
            }
            at += width + GAP;
        }
        return rows;
    }

    /// {@return the entries in rows of which the last has its middle at `lastRow`}
    List<Captions.LegendEntry> entries(double x, double lastRow, double room, double unit) {
        List<Captions.LegendEntry> entries = new ArrayList<>();
        double y = lastRow - (rows(room, unit) - 1) * unit * ROW;
        double at = 0;
        for (int e = 0; e < labels.length; e++) {
            if (at > 0 && at + widths[e] > room / unit) {
                y += unit * ROW;
                at = 0;
            }
            String label = fit(labels[e], room / unit - Captions.SYMBOL - Captions.SYMBOL_GAP);
            entries.add(new Captions.LegendEntry(symbols.get(e), label, x + unit * at, y, unit * widths[e]));
            at += widths[e] + GAP;
        }
        return List.copyOf(entries);
    }
}
