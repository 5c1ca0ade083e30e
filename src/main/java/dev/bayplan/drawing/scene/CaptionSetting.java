package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Lens;
import java.util.ArrayList;
import java.util.List;

/// Sets captions: measures them, cuts them to their room and gives them a place.
///
/// @param unit how much larger they are than their size says
record CaptionSetting(Lens lens, Fonts fonts, double unit) {

    private static final double LEGEND_ROW = 24;
    private static final double ENTRY_GAP = 24;
    private static final double FIGURE_ROW = 84;

    Captions.Line line(String text, Captions.Style style, double x, double y, double room) {
        return new Captions.Line(fonts.fit(text, style.typeface(), unit * style.size(), room), style, x, y);
    }

    double width(String text, Captions.Style style) {
        return fonts.width(text, style.typeface(), unit * style.size());
    }

    /// {@return the entries of a legend in rows that end with one at `y`, none beyond `right`}
    List<Captions.LegendEntry> legend(Outcome outcome, double x, double y, double right) {
        List<Captions.LegendEntry> entries = new ArrayList<>();
        double atX = x;
        double atY = 0;
        double symbol = unit * (Captions.SYMBOL + Captions.SYMBOL_GAP);
        double size = unit * Captions.LEGEND_SIZE;
        for (Symbol each : Symbol.of(outcome, lens)) {
            String label = fonts.fit(each.label(), Typeface.REGULAR, size, right - x - symbol);
            double wide = symbol + fonts.width(label, Typeface.REGULAR, size);
            if (atX > x && atX + wide > right) {
                atX = x;
                atY += unit * LEGEND_ROW;
            }
            entries.add(new Captions.LegendEntry(each, label, atX, atY));
            atX += wide + unit * ENTRY_GAP;
        }
        double last = atY;
        return entries.stream()
                .map(each -> new Captions.LegendEntry(each.symbol(), each.label(), each.x(), y - last + each.y()))
                .toList();
    }

    /// {@return the numbers of one cluster, side by side in a wide room, one below the other in a tall one}
    List<Captions.Figure> figures(Side side, Box room) {
        List<SceneText.Fact> facts = SceneText.facts(side, lens);
        boolean wide = room.width() > 2 * room.height();
        double column = wide ? room.width() / facts.size() : room.width();
        double row = wide ? 0 : Math.min(room.height() / facts.size(), unit * FIGURE_ROW);
        double top = wide ? room.y() + room.height() / 2 : room.centerY() - row * (facts.size() - 1) / 2;
        List<Captions.Figure> figures = new ArrayList<>();
        for (int f = 0; f < facts.size(); f++) {
            String label = fonts.fit(
                    facts.get(f).label(), Typeface.REGULAR, unit * Captions.LABEL_SIZE, column - unit * 10);
            figures.add(new Captions.Figure(
                    side.orchestrator(), facts.get(f).number(), label, room.x() + (wide ? f * column : 0),
                    top + f * row));
        }
        return figures;
    }
}
