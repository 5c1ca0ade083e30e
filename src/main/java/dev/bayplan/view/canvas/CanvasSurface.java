package dev.bayplan.view.canvas;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.paint.Surface;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The screen: the ground goes into a raster, all else onto a canvas above it. Lives on the FX thread.
final class CanvasSurface implements Surface {

    /// Corners of a smaller radius, in pixels, are not seen, and square ones cost far less.
    private static final double SMALLEST_RADIUS = 1.2;

    /// What the software pipeline draws in a sixtieth of a second, with something to spare.
    private static final int MOST_BOXES = 1_000;

    private final Canvas canvas;
    private final GraphicsContext context;
    private final Raster raster;
    private final Colors colors = new Colors();
    private final ScreenFonts fonts = new ScreenFonts();
    private final double[] cornersX = new double[4];
    private final double[] cornersY = new double[4];
    private int fill;
    private int stroke;
    private double lineWidth;
    private double dash;

    CanvasSurface(Canvas canvas, Raster raster) {
        this.canvas = canvas;
        this.context = canvas.getGraphicsContext2D();
        this.raster = raster;
    }

    @Override
    public int mostBoxes() {
        return MOST_BOXES;
    }

    @Override
    public void begin(int background) {
        raster.begin(background);
        // Only an untransformed, unclipped call that covers the whole canvas lets JavaFX drop commands which it has not
        // rendered yet. Without it the command buffer of a hidden canvas grows for ever.
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        context.setLineCap(StrokeLineCap.BUTT);
        context.setLineJoin(StrokeLineJoin.ROUND);
    }

    /// Shows what was drawn since [#begin].
    void finish() {
        raster.finish();
    }

    @Override
    public void ground(double x, double y, double width, double height, int argb) {
        raster.fill(x, y, width, height, argb);
    }

    /// A fleet has thousands, and a stroke of the canvas costs far more than four rectangles of the raster.
    @Override
    public void groundOutline(double x, double y, double width, double height, double thickness, int argb) {
        double left = x - thickness / 2;
        double top = y - thickness / 2;
        double between = height - thickness;
        raster.fill(left, top, width + thickness, thickness, argb);
        raster.fill(left, top + height, width + thickness, thickness, argb);
        raster.fill(left, top + thickness, thickness, between, argb);
        raster.fill(left + width, top + thickness, thickness, between, argb);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, int argb) {
        useFill(argb);
        if (radius < SMALLEST_RADIUS) {
            context.fillRect(x, y, width, height);
        } else {
            context.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double radius, double thickness, double dashLength,
            int argb) {
        useStroke(argb, thickness, dashLength);
        if (radius < SMALLEST_RADIUS) {
            context.strokeRect(x, y, width, height);
        } else {
            context.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, double dashLength, int argb) {
        useStroke(argb, thickness, dashLength);
        context.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        useFill(argb);
        context.fillOval(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {
        useFill(argb);
        corner(0, centerX, centerY - radius);
        corner(1, centerX + radius, centerY);
        corner(2, centerX, centerY + radius);
        corner(3, centerX - radius, centerY);
        context.fillPolygon(cornersX, cornersY, 4);
    }

    @Override
    public void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        useFill(argb);
        corner(0, x1, y1);
        corner(1, x2, y2);
        corner(2, x3, y3);
        context.fillPolygon(cornersX, cornersY, 3);
    }

    private void corner(int n, double x, double y) {
        cornersX[n] = x;
        cornersY[n] = y;
    }

    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        useFill(argb);
        context.setFont(fonts.of(typeface, size));
        context.fillText(text, x, baseline);
    }

    private void useFill(int argb) {
        if (argb != fill) {
            context.setFill(colors.of(argb));
            fill = argb;
        }
    }

    private void useStroke(int argb, double thickness, double dashLength) {
        if (argb != stroke) {
            context.setStroke(colors.of(argb));
            stroke = argb;
        }
        if (thickness != lineWidth) {
            context.setLineWidth(thickness);
            lineWidth = thickness;
        }
        if (dashLength != dash) {
            dash = dashLength;
            if (dash == 0) {
                context.setLineDashes((double[]) null);
            } else {
                context.setLineDashes(dash, dash);
            }
        }
    }
}
