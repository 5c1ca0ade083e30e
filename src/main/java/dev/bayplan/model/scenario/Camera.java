package dev.bayplan.model.scenario;

import dev.bayplan.model.InvalidValueException;

/// From where a drawing is seen, whatever the size of window or page.
///
/// @param x    what is in the middle: 0 = left edge of the drawing, 1 = right edge
/// @param y    what is in the middle: 0 = upper edge of the drawing, 1 = lower edge
/// @param zoom 1 = the whole drawing fits; from [#FARTHEST] to [#CLOSEST]
public record Camera(double x, double y, double zoom) {

    /// The whole drawing.
    public static final Camera WHOLE = new Camera(0.5, 0.5, 1);

    /// The largest zoom: of a hundred thousand instances, one fills the window.
    public static final double CLOSEST = 10_000;

    /// The smallest zoom.
    public static final double FARTHEST = 0.1;

    public Camera {
        check("x", x, 0, 1);
        check("y", y, 0, 1);
        check("zoom", zoom, FARTHEST, CLOSEST);
    }

    private static void check(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new InvalidValueException(field, "from %s to %s".formatted(least, most), value);
        }
    }
}
