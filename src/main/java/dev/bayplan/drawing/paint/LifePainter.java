package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.scene.Lives;

/// Paints how far pods and tasks have come: the state as a shape, the version as a pattern. Neither needs a colour to
/// be told apart.
final class LifePainter {

    private static final double RADIUS = 4;
    private static final double LINE = 1.8;
    private static final double DASH = 4;
    private static final double FAINT = 0.25;
    private static final double FOOT_TOP = 0.8;
    private static final double FOOT = 0.14;
    private static final double MARK_PITCH = 13;
    private static final int FEWEST_MARKS = 3;
    private static final int MOST_MARKS = 8;

    /// Patterns after which the first one, none at all, comes again.
    private static final int PATTERNS = 4;

    /// The least width of a flat cell that has a pattern, in pixels.
    private static final double SHOWS_PATTERN = 5;

    private final Pen pen;

    LifePainter(Pen pen) {
        this.pen = pen;
    }

    /// Paints a box for a replica.
    ///
    /// @param hue of its workload
    /// @return the ink for what is written in it
    int box(Lives.State state, int version, double x, double y, double width, double height, int hue) {
        Palette palette = pen.palette();
        switch (state) {
            case READY -> pen.box(x, y, width, height, RADIUS, hue);
            case STARTING -> {
                pen.box(x, y, width, height, RADIUS, palette.block());
                pen.dashedOutline(x, y, width, height, RADIUS, LINE, DASH, hue);
            }
            case DRAINING -> {
                pen.box(x, y, width, height, RADIUS, Palette.mix(palette.block(), hue, FAINT));
                pen.outline(x, y, width, height, RADIUS, LINE, hue);
            }
            case FAILED -> {
                pen.box(x, y, width, height, RADIUS, palette.alertFill());
                pen.outline(x, y, width, height, RADIUS, LINE, palette.alert());
                cross(x, y, width, height, LINE);
            }
        }
        int ink = state == Lives.State.READY ? Palette.inkOn(hue) : palette.text();
        pattern(version, x + RADIUS, y + FOOT_TOP * height, width - 2 * RADIUS, FOOT * height, ink);
        return ink;
    }

    /// Strikes something out in the colour of an alert.
    void cross(double x, double y, double width, double height, double line) {
        pen.slanted(x, y, x + width, y + height, line, pen.palette().alert());
        pen.slanted(x, y + height, x + width, y, line, pen.palette().alert());
    }

    /// Marks an address that cools down.
    void cooling(double x, double y, double width, double height) {
        pen.dashedOutline(x, y, width, height, RADIUS, 1, 2, pen.palette().muted());
        double middle = y + height / 2;
        pen.line(x + width / 3, middle, x + width * 2 / 3, middle, 1, 2, pen.palette().muted());
    }

    /// Fills a strip with the pattern of a version: nothing, bars, dots, a line.
    void pattern(int version, double x, double y, double width, double height, int ink) {
        int marks = Math.clamp((int) (width / MARK_PITCH), FEWEST_MARKS, MOST_MARKS);
        double pitch = width / marks;
        switch ((version - 1) % PATTERNS) {
            case 1 -> {
                for (int m = 0; m < marks; m++) {
                    pen.box(x + m * pitch + pitch / 4, y, pitch / 2, height, 0, ink);
                }
            }
            case 2 -> {
                for (int m = 0; m < marks; m++) {
                    pen.circle(x + (m + 0.5) * pitch, y + height / 2, height / 2, ink);
                }
            }
            case 3 -> pen.box(x, y + height / 4, width, height / 2, 0, ink);
            default -> { }
        }
    }

    /// Paints a replica seen from afar.
    void flat(Lives.State state, int version, double x, double y, double width, double height, int hue) {
        Palette palette = pen.palette();
        double edge = Math.min(width, height) / 4;
        switch (state) {
            case READY -> pen.ground(x, y, width, height, hue);
            case STARTING -> {
                pen.ground(x, y, width, height, hue);
                pen.ground(x + edge, y + edge, width - 2 * edge, height - 2 * edge, palette.instance());
            }
            case DRAINING -> pen.ground(x, y + height / 2, width, height / 2, hue);
            case FAILED -> {
                pen.ground(x, y + (height - edge) / 2, width, edge, palette.alert());
                pen.ground(x + (width - edge) / 2, y, edge, height, palette.alert());
            }
        }
        if (pen.pixels(width) >= SHOWS_PATTERN) {
            int ink = state == Lives.State.READY ? Palette.inkOn(hue) : palette.text();
            flatPattern(version, x, y + height * FOOT_TOP, width, height * FOOT, ink);
        }
    }

    private void flatPattern(int version, double x, double y, double width, double height, int ink) {
        switch ((version - 1) % PATTERNS) {
            case 1 -> {
                pen.ground(x + width / 5, y, width / 5, height, ink);
                pen.ground(x + width * 3 / 5, y, width / 5, height, ink);
            }
            case 2 -> pen.ground(x + (width - height) / 2, y, height, height, ink);
            case 3 -> pen.ground(x, y, width, height, ink);
            default -> { }
        }
    }

    /// Marks an address that cools down, seen from afar.
    void flatCooling(double x, double y, double width, double height) {
        pen.ground(x, y + height * 3 / 8, width, height / 4, pen.palette().absent());
    }
}
