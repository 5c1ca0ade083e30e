package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.model.scenario.Orchestrator;
import java.util.List;
import java.util.function.IntConsumer;

/// Draws in scene units on a surface of pixels. Mutable, and reused from frame to frame.
final class Pen {

    /// Smaller text cannot be read and is not drawn, in pixels.
    static final double SMALLEST_TEXT = 6;

    /// From the middle of capital letters to the baseline, as a share of their size.
    static final double HALF_CAPITAL = 0.35;

    private static final double COMFORTABLE_TEXT = 9;
    private static final double MARK = 4.5;
    private static final double THINNEST_LINE = 0.75;

    private final Fonts fonts;
    private Surface surface = Nowhere.INSTANCE;
    private Viewport view = new Viewport();
    private Palette palette = Palette.LIGHT;
    private boolean faint;
    private double opacity = 1;
    private double fromX;
    private double fromY;
    private double toX;
    private double toY;

    Pen(Fonts fonts) {
        this.fonts = fonts;
    }

    void take(Surface on, Viewport through, Palette with) {
        surface = on;
        view = through;
        palette = with;
        faint = false;
        opacity = 1;
    }

    /// Draws in faint colours from now on, or in full ones.
    void fade(boolean on) {
        faint = on;
    }

    /// Draws with so much of the opacity of every colour from now on, from 0 to 1.
    void opacity(double share) {
        opacity = share;
    }

    private int tone(int argb) {
        int tone = faint ? palette.faint(argb) : argb;
        return opacity == 1 ? tone : Palette.withAlpha(tone, (int) Math.round((tone >>> 24) * opacity));
    }

    Palette palette() {
        return palette;
    }

    /// {@return the size of the surface, in square pixels}
    double area() {
        return view.width() * view.height();
    }

    /// {@return the boxes that the surface can draw in time}
    int mostBoxes() {
        return surface.mostBoxes();
    }

    /// {@return so many scene units in pixels}
    double pixels(double units) {
        return units * view.zoom();
    }

    /// {@return the size of text that is `size` where that can be read, and larger where it cannot and its line, of
    /// height `room`, has the room}
    double readable(double size, double room) {
        return Math.max(size, Math.min(COMFORTABLE_TEXT / view.zoom(), room));
    }

    boolean sees(double x, double y, double width, double height) {
        return view.sees(x, y, width, height);
    }

    /// Goes through the instances that are seen at least in part.
    void forEachSeen(ClusterScene cluster, IntConsumer each) {
        cluster.forEachIn(
                view.sceneX(0), view.sceneY(0), view.sceneX(view.width()), view.sceneY(view.height()), each);
    }

    void begin(int background) {
        surface.begin(background);
    }

    void beginGroup(Orchestrator orchestrator, PlanPart part, int index) {
        surface.beginGroup(orchestrator, part, index);
    }

    void endGroup() {
        surface.endGroup();
    }

    void ground(double x, double y, double width, double height, int argb) {
        surface.ground(view.x(x), view.y(y), pixels(width), pixels(height), tone(argb));
    }

    void groundOutline(double x, double y, double width, double height, double line, int argb) {
        surface.groundOutline(view.x(x), view.y(y), pixels(width), pixels(height), thickness(line), tone(argb));
    }

    void box(double x, double y, double width, double height, double radius, int argb) {
        surface.fillRoundRect(view.x(x), view.y(y), pixels(width), pixels(height), pixels(radius), tone(argb));
    }

    void outline(double x, double y, double width, double height, double radius, double line, int argb) {
        dashedOutline(x, y, width, height, radius, line, 0, argb);
    }

    void dashedOutline(
            double x, double y, double width, double height, double radius, double line, double dash, int argb) {
        surface.strokeRoundRect(
                view.x(x), view.y(y), pixels(width), pixels(height), pixels(radius), thickness(line), pixels(dash),
                tone(argb));
    }

    /// Draws a level or upright line. What lies outside is cut off first: a long dashed line is dear, seen or not.
    void line(double x1, double y1, double x2, double y2, double line, double dash, int argb) {
        cut(x1, y1, x2, y2, dash);
        surface.line(
                view.x(fromX), view.y(fromY), view.x(toX), view.y(toY), thickness(line), pixels(dash),
                tone(argb));
    }

    /// Draws a line in any direction, whole.
    void slanted(double x1, double y1, double x2, double y2, double line, int argb) {
        surface.line(view.x(x1), view.y(y1), view.x(x2), view.y(y2), thickness(line), 0, tone(argb));
    }

    /// Draws a level or upright line, one pixel thick, on the ground.
    void groundLine(double x1, double y1, double x2, double y2, double dash, int argb) {
        cut(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), dash);
        double pixel = 1 / view.zoom();
        double length = toX - fromX + toY - fromY;
        boolean level = toX > fromX;
        double piece = dash == 0 ? length : dash;
        for (double at = 0; at < length; at += dash == 0 ? length : 2 * dash) {
            double reach = Math.min(piece, length - at);
            if (level) {
                ground(fromX + at, fromY, reach, pixel, argb);
            } else {
                ground(fromX, fromY + at, pixel, reach, argb);
            }
        }
    }

    private void cut(double x1, double y1, double x2, double y2, double dash) {
        double period = Math.max(2 * dash, 1);
        fromX = view.seenX(x1, x2, period);
        toX = view.seenX(x2, x1, period);
        fromY = view.seenY(y1, y2, period);
        toY = view.seenY(y2, y1, period);
    }

    private double thickness(double line) {
        return Math.max(THINNEST_LINE, pixels(line));
    }

    void circle(double x, double y, double radius, int argb) {
        surface.fillCircle(view.x(x), view.y(y), pixels(radius), tone(argb));
    }

    void diamond(double x, double y, double radius, int argb) {
        surface.fillDiamond(view.x(x), view.y(y), pixels(radius), tone(argb));
    }

    /// Marks what holds a security group or a role that it did not ask for.
    void tooWide(double x, double y, double unit) {
        diamond(x, y, unit * (MARK + 1.5), palette.block());
        diamond(x, y, unit * MARK, palette.alert());
    }

    /// Marks what is without a security group or the role that it asked for.
    void lacking(double x, double y, double unit) {
        tooWide(x, y, unit);
        diamond(x, y, unit * MARK / 2, palette.block());
    }

    /// Fills the head of an arrow, its tip at `x`, `y`, coming from the direction of `fromX`, `fromY`.
    void arrow(double x, double y, double fromX, double fromY, double size, int argb) {
        double length = Math.hypot(x - fromX, y - fromY);
        double alongX = length == 0 ? 0 : (x - fromX) / length * size;
        double alongY = length == 0 ? 0 : (y - fromY) / length * size;
        double baseX = x - 1.6 * alongX;
        double baseY = y - 1.6 * alongY;
        surface.fillTriangle(
                view.x(x), view.y(y), view.x(baseX - alongY), view.y(baseY + alongX), view.x(baseX + alongY),
                view.y(baseY - alongX), tone(argb));
    }

    void text(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        text(Anchor.LEFT, text, x, baseline, typeface, size, argb);
    }

    private void text(
            Anchor anchor, String text, double x, double baseline, Typeface typeface, double size, int argb) {
        if (pixels(size) >= SMALLEST_TEXT && !text.isEmpty()) {
            surface.text(anchor, text, view.x(x), view.y(baseline), typeface, pixels(size), tone(argb));
        }
    }

    void title(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        if (pixels(size) >= SMALLEST_TEXT && !text.isEmpty()) {
            surface.title(text, view.x(x), view.y(baseline), typeface, pixels(size), tone(argb));
        }
    }

    void paragraph(
            List<String> lines, double x, double baseline, double leading, Typeface typeface, double size, int argb) {
        if (pixels(size) >= SMALLEST_TEXT && !lines.isEmpty()) {
            surface.paragraph(
                    lines, view.x(x), view.y(baseline), pixels(leading), typeface, pixels(size), tone(argb));
        }
    }

    void textRight(String text, double right, double baseline, Typeface typeface, double size, int argb) {
        if (pixels(size) >= SMALLEST_TEXT) {
            double x = right - fonts.width(text, typeface, size);
            text(Anchor.RIGHT, text, x, baseline, typeface, size, argb);
        }
    }

    void textCentered(String text, double centerX, double centerY, Typeface typeface, double size, int argb) {
        if (pixels(size) >= SMALLEST_TEXT) {
            double x = centerX - fonts.width(text, typeface, size) / 2;
            text(Anchor.MIDDLE, text, x, centerY + size * HALF_CAPITAL, typeface, size, argb);
        }
    }

    /// {@return as much of `text` as fits; makes garbage where it has to cut}
    String fit(String text, Typeface typeface, double size, double room) {
        return fonts.fit(text, typeface, size, room);
    }

    double width(String text, Typeface typeface, double size) {
        return fonts.width(text, typeface, size);
    }
}
