package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.Captions;
import dev.bayplan.drawing.scene.CellForm;
import dev.bayplan.drawing.scene.Heading;
import dev.bayplan.drawing.scene.Lives;
import dev.bayplan.drawing.scene.Symbol;
import dev.bayplan.model.scenario.Carried;
import org.jspecify.annotations.Nullable;

/// Paints titles, figures and the legend.
final class CaptionPainter {

    private static final int SHADES = 4;
    private static final double[] RULER_ENDS = {0, 1};

    private final Pen pen;
    private final LifePainter life;

    CaptionPainter(Pen pen) {
        this.pen = pen;
        this.life = new LifePainter(pen);
    }

    /// @param carried what is emphasised; null = nothing
    void paint(Captions captions, @Nullable Carried carried) {
        double unit = captions.unit();
        for (int l = 0; l < captions.lines().size(); l++) {
            Captions.Line line = captions.lines().get(l);
            double size = unit * line.style().size();
            Typeface typeface = line.style().typeface();
            switch (line.style()) {
                case TITLE -> pen.title(line.text(), line.x(), line.y(), typeface, size, pen.palette().text());
                case SUBTITLE -> pen.text(line.text(), line.x(), line.y(), typeface, size, pen.palette().muted());
                case SOURCE -> pen.textRight(
                        line.text(), line.x() + pen.width(line.text(), typeface, size), line.y(), typeface, size,
                        pen.palette().muted());
            }
        }
        for (int f = 0; f < captions.figures().size(); f++) {
            Captions.Figure figure = captions.figures().get(f);
            pen.text(
                    figure.number(), figure.x(), figure.y(), Typeface.BOLD, unit * Captions.NUMBER_SIZE,
                    pen.palette().accent(figure.orchestrator()));
            pen.text(
                    figure.label(), figure.x(), figure.y() + unit * 22, Typeface.REGULAR, unit * Captions.LABEL_SIZE,
                    pen.palette().muted());
        }
        for (int e = 0; e < captions.legend().size(); e++) {
            Captions.LegendEntry entry = captions.legend().get(e);
            pen.fade(carried != null
                    && entry.symbol() instanceof Symbol.CarriedSwatch swatch
                    && !swatch.carried().equals(carried));
            symbol(entry, unit);
            pen.text(
                    entry.label(), entry.x() + unit * (Captions.SYMBOL + Captions.SYMBOL_GAP),
                    entry.y() + unit * 4.5, Typeface.REGULAR, unit * Captions.LEGEND_SIZE, pen.palette().muted());
        }
        pen.fade(false);
    }

    /// @param left edge of its lines
    void heading(Heading heading, double left) {
        for (Heading.Block block : heading.blocks()) {
            Typeface typeface = block.typeface();
            double size = block.size();
            String first = block.lines().getFirst();
            switch (block.role()) {
                case TITLE -> pen.title(first, left, block.y(), typeface, size, pen.palette().text());
                case CAPTION -> pen.paragraph(
                        block.lines(), left, block.y(), block.leading(), typeface, size, pen.palette().text());
                case SUBTITLE -> pen.text(first, left, block.y(), typeface, size, pen.palette().muted());
            }
        }
    }

    private void symbol(Captions.LegendEntry entry, double unit) {
        double x = entry.x();
        double width = unit * Captions.SYMBOL;
        double height = unit * 14;
        double top = entry.y() - height / 2;
        Palette palette = pen.palette();
        switch (entry.symbol()) {
            case Symbol.Swatch swatch -> pen.box(x, top, width, height, unit * 3, palette.hue(swatch.hue()));
            case Symbol.CarriedSwatch swatch ->
                    pen.box(x, top, width, height, unit * 3, palette.hue(swatch.hue()));
            case Symbol.Version version -> version(version.number(), x, top, width, height, unit);
            case Symbol.Dot _ -> pen.circle(x + width / 2, entry.y(), unit * 5, palette.muted());
            case Symbol.Scale _ -> ruler(x, entry.y(), width, unit);
            case Symbol.Mark mark -> {
                switch (mark) {
                    case PRIMARY -> pen.dashedOutline(
                            x, top, width, height, unit * 3, unit, unit * 3, palette.instanceBorder());
                    case FREE -> pen.outline(x, top, width, height, unit * 3, unit, palette.absent());
                    case EMPTY -> pen.dashedOutline(
                            x, top, width, height, unit * 3, unit, unit * 2, palette.absent());
                    case PREFIX -> prefix(x, top, width, height, unit);
                    case TRUNK -> pen.outline(x, top, width, height, unit * 3, unit * 2, palette.muted());
                    case NOT_ATTACHED -> pen.dashedOutline(
                            x, top, width, height, unit * 3, unit, unit * 5, palette.absent());
                    case EDITED -> pen.textCentered(
                            Symbol.EDITED_BY_HAND, x + width / 2, entry.y() + unit * 3, Typeface.BOLD, unit * 16,
                            palette.text());
                    case UNADDRESSED -> pen.dashedOutline(
                            x, top, width, height, unit * 3, unit * 1.4, unit * 4, palette.alert());
                    case NO_ROLE -> pen.box(x, top, width, height, unit * 3, palette.noRole());
                    case ASKED, ROLES_HELD -> pen.outline(
                            x + (width - unit * CellForm.SWATCH) / 2, entry.y() - unit * CellForm.SWATCH / 2,
                            unit * CellForm.SWATCH, unit * CellForm.SWATCH, 0, unit * 1.4, palette.muted());
                    case TOO_WIDE, ROLE_TOO_WIDE -> pen.tooWide(x + width / 2, entry.y(), unit * 1.3);
                    case LACKING, ROLE_LACKING -> pen.lacking(x + width / 2, entry.y(), unit * 1.3);
                    case REFUSED -> pen.diamond(x + width / 2, entry.y(), unit * 5.5, palette.alert());
                    case OWN_LANE -> pen.line(x, entry.y(), x + width, entry.y(), unit * 2, 0, palette.lane());
                    case CROSSING_LANE -> pen.line(
                            x, entry.y(), x + width, entry.y(), unit * 2, unit * 5, palette.crossing());
                    case DEAR -> shades(x, top, width, height, unit, pen.palette().instance(), pen.palette().dear());
                    case HEAT -> shades(x, top, width, height, unit, palette.heat(0), palette.heat(1));
                    case STARTING -> life.box(Lives.State.STARTING, 1, x, top, width, height, palette.muted());
                    case DRAINING -> life.box(Lives.State.DRAINING, 1, x, top, width, height, palette.muted());
                    case FAILED -> life.box(Lives.State.FAILED, 1, x, top, width, height, palette.muted());
                    case COOLING -> life.cooling(x, top, width, height);
                    case LOST -> lost(x, top, width, height, unit);
                    case IDLE -> {
                        pen.box(x, top, width, height, unit * 3, palette.dear());
                        pen.dashedOutline(x, top, width, height, unit * 3, unit * 1.4, unit * 3, palette.muted());
                    }
                }
            }
        }
    }

    private void version(int number, double x, double top, double width, double height, double unit) {
        pen.outline(x, top, width, height, unit * 3, unit, pen.palette().muted());
        life.pattern(
                number, x + unit * 3, top + height / 3, width - unit * 6, height / 3, pen.palette().text());
    }

    private void lost(double x, double top, double width, double height, double unit) {
        pen.outline(x, top, width, height, unit * 3, unit, pen.palette().instanceBorder());
        life.cross(x, top, width, height, unit * 2);
    }

    /// From least to most.
    private void shades(double x, double top, double width, double height, double unit, int least, int most) {
        for (int shade = 0; shade < SHADES; shade++) {
            pen.box(
                    x + shade * width / SHADES, top, width / SHADES, height, 0,
                    Palette.mix(least, most, (double) shade / (SHADES - 1)));
        }
        pen.outline(x, top, width, height, unit * 2, unit, pen.palette().instanceBorder());
    }

    private void ruler(double x, double y, double width, double unit) {
        pen.line(x, y, x + width, y, unit * 1.4, 0, pen.palette().muted());
        for (double end : RULER_ENDS) {
            double at = x + end * width;
            pen.line(at, y - unit * 4, at, y + unit * 4, unit * 1.4, 0, pen.palette().muted());
        }
    }

    private void prefix(double x, double top, double width, double height, double unit) {
        pen.outline(x, top, width, height, unit * 2, unit, pen.palette().muted());
        for (int divider = 1; divider < 4; divider++) {
            double at = x + width * divider / 4;
            pen.line(at, top, at, top + height, unit, 0, pen.palette().muted());
        }
    }
}
