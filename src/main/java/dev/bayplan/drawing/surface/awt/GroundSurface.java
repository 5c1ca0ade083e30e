package dev.bayplan.drawing.surface.awt;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.paint.Surface;
import java.awt.image.BufferedImage;

/// The ground of a picture alone, on nothing; it may hold more than other files can bear as shapes.
public final class GroundSurface implements Surface {

    private final ImageSurface image;
    private int rectangles;

    public GroundSurface(int width, int height, Fonts fonts) {
        image = new ImageSurface(width, height, false, fonts);
    }

    public BufferedImage image() {
        return image.image();
    }

    /// {@return how many rectangles the ground has}
    public int rectangles() {
        return rectangles;
    }

    @Override
    public void begin(int background) {
        image.begin(background);
        rectangles = 0;
    }

    @Override
    public void ground(double x, double y, double width, double height, int argb) {
        image.ground(x, y, width, height, argb);
        rectangles++;
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, int argb) {}

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double radius, double lineWidth, double dash, int argb) {}

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {}

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {}

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {}

    @Override
    public void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {}

    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, int argb) {}
}
