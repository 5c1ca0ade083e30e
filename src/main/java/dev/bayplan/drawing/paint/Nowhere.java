package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;

/// Draws nothing: where a pen is before its first frame, and what a surface begins from that takes only some things.
public class Nowhere implements Surface {

    static final Nowhere INSTANCE = new Nowhere();

    @Override
    public void begin(int background) {}

    @Override
    public void ground(double x, double y, double width, double height, int argb) {}

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
