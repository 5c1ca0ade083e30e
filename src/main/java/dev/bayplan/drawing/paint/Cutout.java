package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.model.scenario.Orchestrator;

/// A rectangle of another surface, and what lies in it at least in part. Text that would be cut is left out: half a
/// word is worse than none.
public final class Cutout implements Surface {

    private static final double ABOVE_BASELINE = 0.8;
    private static final double BELOW_BASELINE = 0.25;

    private final Surface surface;
    private final Fonts fonts;
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    /// @param left of the rectangle, in pixels of `surface`
    /// @param top  of the rectangle, in pixels of `surface`
    public Cutout(Surface surface, double left, double top, double width, double height, Fonts fonts) {
        this.surface = surface;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.fonts = fonts;
    }

    private boolean touches(double x, double y, double boxWidth, double boxHeight) {
        return x <= width && x + boxWidth >= 0 && y <= height && y + boxHeight >= 0;
    }

    @Override
    public int mostBoxes() {
        return surface.mostBoxes();
    }

    /// Nothing: the surface around it has begun already.
    @Override
    public void begin(int background) {}

    @Override
    public void ground(double x, double y, double boxWidth, double boxHeight, int argb) {
        if (touches(x, y, boxWidth, boxHeight)) {
            surface.ground(left + x, top + y, boxWidth, boxHeight, argb);
        }
    }

    @Override
    public void fillRoundRect(double x, double y, double boxWidth, double boxHeight, double radius, int argb) {
        if (touches(x, y, boxWidth, boxHeight)) {
            surface.fillRoundRect(left + x, top + y, boxWidth, boxHeight, radius, argb);
        }
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double boxWidth, double boxHeight, double radius, double lineWidth, double dash,
            int argb) {
        if (touches(x, y, boxWidth, boxHeight)) {
            surface.strokeRoundRect(left + x, top + y, boxWidth, boxHeight, radius, lineWidth, dash, argb);
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        if (touches(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1))) {
            surface.line(left + x1, top + y1, left + x2, top + y2, lineWidth, dash, argb);
        }
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        if (touches(centerX - radius, centerY - radius, 2 * radius, 2 * radius)) {
            surface.fillCircle(left + centerX, top + centerY, radius, argb);
        }
    }

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {
        if (touches(centerX - radius, centerY - radius, 2 * radius, 2 * radius)) {
            surface.fillDiamond(left + centerX, top + centerY, radius, argb);
        }
    }

    @Override
    public void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        double least = Math.min(x1, Math.min(x2, x3));
        double upper = Math.min(y1, Math.min(y2, y3));
        if (touches(least, upper, Math.max(x1, Math.max(x2, x3)) - least, Math.max(y1, Math.max(y2, y3)) - upper)) {
            surface.fillTriangle(left + x1, top + y1, left + x2, top + y2, left + x3, top + y3, argb);
        }
    }

    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        text(Anchor.LEFT, text, x, baseline, typeface, size, argb);
    }

    @Override
    public void text(
            Anchor anchor, String text, double x, double baseline, Typeface typeface, double size, int argb) {
        if (x >= 0 && baseline - size * ABOVE_BASELINE >= 0 && baseline + size * BELOW_BASELINE <= height
                && x + fonts.width(text, typeface, size) <= width) {
            surface.text(anchor, text, left + x, top + baseline, typeface, size, argb);
        }
    }

    @Override
    public void beginGroup(Orchestrator orchestrator, PlanPart part, int index) {
        surface.beginGroup(orchestrator, part, index);
    }

    @Override
    public void endGroup() {
        surface.endGroup();
    }
}
