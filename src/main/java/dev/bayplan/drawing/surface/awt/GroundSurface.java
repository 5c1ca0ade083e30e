package dev.bayplan.drawing.surface.awt;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.Nowhere;
import java.awt.image.BufferedImage;

/// The ground of a picture alone, on nothing; it may hold more than other files can bear as shapes.
public final class GroundSurface extends Nowhere {

    private final ImageSurface image;
    private int rectangles;

    public GroundSurface(int width, int height, Fonts fonts) {
        image = new ImageSurface(width, height, false, 1, fonts);
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
    public void clip(double x, double y, double width, double height) {
        image.clip(x, y, width, height);
    }

    @Override
    public void unclip() {
        image.unclip();
    }

    @Override
    public void ground(double x, double y, double width, double height, int argb) {
        image.ground(x, y, width, height, argb);
        rectangles++;
    }
}
