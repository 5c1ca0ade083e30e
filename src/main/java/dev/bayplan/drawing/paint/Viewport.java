package dev.bayplan.drawing.paint;

import dev.bayplan.model.scenario.Camera;

/// The part of a scene that is seen, and how large. Mutable, and reused from frame to frame.
public final class Viewport {

    /// The closest one can look.
    public static final double LARGEST_ZOOM = 8;

    private double left;
    private double top;
    private double zoom = 1;
    private double width;
    private double height;

    /// Sets everything at once.
    ///
    /// @param sceneLeft   left edge of what is seen, in scene units
    /// @param sceneTop    top edge of what is seen, in scene units
    /// @param scale       pixels for one scene unit
    /// @param pixelWidth  of what it is seen on
    /// @param pixelHeight of what it is seen on
    public void show(double sceneLeft, double sceneTop, double scale, double pixelWidth, double pixelHeight) {
        left = sceneLeft;
        top = sceneTop;
        zoom = scale;
        width = pixelWidth;
        height = pixelHeight;
    }

    /// Shows a whole scene of that size, in the middle and as large as it fits.
    public void fit(double sceneWidth, double sceneHeight, double pixelWidth, double pixelHeight) {
        show(Camera.WHOLE, sceneWidth, sceneHeight, pixelWidth, pixelHeight);
    }

    /// Shows a scene of that size from where a camera stands; the camera of the whole drawing fits it.
    public void show(Camera camera, double sceneWidth, double sceneHeight, double pixelWidth, double pixelHeight) {
        double scale = camera.zoom() * Math.min(pixelWidth / sceneWidth, pixelHeight / sceneHeight);
        show(
                camera.x() * sceneWidth - pixelWidth / scale / 2, camera.y() * sceneHeight - pixelHeight / scale / 2,
                scale, pixelWidth, pixelHeight);
    }

    /// {@return the camera that sees a scene of that size as it is seen now; one that stands beside the scene is moved
    /// to its edge}
    public Camera camera(double sceneWidth, double sceneHeight) {
        double whole = Math.min(width / sceneWidth, height / sceneHeight);
        return new Camera(
                Math.clamp((left + width / zoom / 2) / sceneWidth, 0, 1),
                Math.clamp((top + height / zoom / 2) / sceneHeight, 0, 1),
                Math.clamp(zoom / whole, Camera.FARTHEST, Camera.CLOSEST));
    }

    /// Zooms so that what is at a pixel stays there.
    ///
    /// @param smallest the farthest one can look
    public void zoomAt(double pixelX, double pixelY, double factor, double smallest) {
        double next = Math.clamp(zoom * factor, Math.min(smallest, zoom), Math.max(LARGEST_ZOOM, zoom));
        left += pixelX / zoom - pixelX / next;
        top += pixelY / zoom - pixelY / next;
        zoom = next;
    }

    /// Moves the scene under the window by so many pixels.
    public void pan(double pixelsX, double pixelsY) {
        left -= pixelsX / zoom;
        top -= pixelsY / zoom;
    }

    /// Keeps what is in the middle where the window changes its size.
    public void resize(double pixelWidth, double pixelHeight) {
        left += (width - pixelWidth) / 2 / zoom;
        top += (height - pixelHeight) / 2 / zoom;
        width = pixelWidth;
        height = pixelHeight;
    }

    public double x(double sceneX) {
        return (sceneX - left) * zoom;
    }

    public double y(double sceneY) {
        return (sceneY - top) * zoom;
    }

    public double sceneX(double pixelX) {
        return left + pixelX / zoom;
    }

    public double sceneY(double pixelY) {
        return top + pixelY / zoom;
    }

    public double zoom() {
        return zoom;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// {@return whether a rectangle of the scene is seen at least in part}
    public boolean sees(double x, double y, double sceneWidth, double sceneHeight) {
        return x + sceneWidth >= left && x <= left + width / zoom && y + sceneHeight >= top && y <= top + height / zoom;
    }

    /// {@return where a level line that begins at `from` comes into view, cut by whole periods of its dashes}
    double seenX(double from, double to, double period) {
        return cut(from, to, left - period, left + width / zoom + period, period);
    }

    /// {@return where an upright line that begins at `from` comes into view, cut by whole periods of its dashes}
    double seenY(double from, double to, double period) {
        return cut(from, to, top - period, top + height / zoom + period, period);
    }

    private static double cut(double from, double to, double least, double most, double period) {
        if (from < least && to > from) {
            return from + Math.floor((Math.min(least, to) - from) / period) * period;
        }
        if (from > most && to < from) {
            return from - Math.floor((from - Math.max(most, to)) / period) * period;
        }
        return from;
    }
}
