package dev.bayplan.drawing.surface.awt;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.paint.Surface;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/// A picture in memory, or one band of it. Text is drawn from the outlines of the bundled fonts, so that it looks the
/// same everywhere and asks nothing of the system.
public final class ImageSurface implements Surface {

    private final BufferedImage image;
    private final boolean withBackground;
    private final double shrink;
    private int top;
    private final Graphics2D graphics;
    private final Outlines outlines;

    public ImageSurface(int width, int height, Fonts fonts) {
        this(width, height, true, 1, fonts);
    }

    /// A picture that is smaller than what is painted.
    ///
    /// @param width          of the image, in pixels
    /// @param height         of the image, in pixels
    /// @param withBackground false leaves what is drawn on nothing transparent
    /// @param shrink         pixels of the image for one that is painted; at most 1
    public ImageSurface(int width, int height, boolean withBackground, double shrink, Fonts fonts) {
        this.withBackground = withBackground;
        this.shrink = shrink;
        int type = withBackground ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        image = new BufferedImage(width, height, type);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        outlines = new Outlines(fonts);
        startAt(0);
    }

    public BufferedImage image() {
        return image;
    }

    /// Holds the rows of the picture from `row` on, from the next frame on.
    public void startAt(int row) {
        top = row;
        AffineTransform place = AffineTransform.getTranslateInstance(0, -row);
        place.scale(shrink, shrink);
        graphics.setTransform(place);
    }

    private boolean misses(double y1, double y2) {
        return Math.max(y1, y2) * shrink < top || Math.min(y1, y2) * shrink > top + image.getHeight();
    }

    @Override
    public void begin(int background) {
        graphics.setComposite(AlphaComposite.Src);
        graphics.setColor(new Color(withBackground ? background : 0, true));
        graphics.fill(new Rectangle2D.Double(
                0, top / shrink, image.getWidth() / shrink, image.getHeight() / shrink));
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    @Override
    public void ground(double x, double y, double width, double height, int argb) {
        if (!misses(y, y + height)) {
            fill(new Rectangle2D.Double(x, y, width, height), argb);
        }
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, int argb) {
        if (!misses(y, y + height)) {
            fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), argb);
        }
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double radius, double lineWidth, double dash, int argb) {
        if (misses(y - lineWidth, y + height + lineWidth)) {
            return;
        }
        stroke(lineWidth, dash);
        graphics.setColor(new Color(argb, true));
        graphics.draw(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        if (misses(Math.min(y1, y2) - lineWidth, Math.max(y1, y2) + lineWidth)) {
            return;
        }
        stroke(lineWidth, dash);
        graphics.setColor(new Color(argb, true));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        fill(new Ellipse2D.Double(centerX - radius, centerY - radius, 2 * radius, 2 * radius), argb);
    }

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(centerX, centerY - radius);
        diamond.lineTo(centerX + radius, centerY);
        diamond.lineTo(centerX, centerY + radius);
        diamond.lineTo(centerX - radius, centerY);
        diamond.closePath();
        fill(diamond, argb);
    }

    @Override
    public void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x1, y1);
        triangle.lineTo(x2, y2);
        triangle.lineTo(x3, y3);
        triangle.closePath();
        fill(triangle, argb);
    }

    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        if (misses(baseline - 2 * size, baseline + size)) {
            return;
        }
        Path2D line = outlines.of(text, typeface);
        AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
        place.scale(size, -size);
        fill(line.createTransformedShape(place), argb);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        graphics.setClip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void unclip() {
        graphics.setClip(null);
    }

    private void fill(Shape shape, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(shape);
    }

    private void stroke(double lineWidth, double dash) {
        graphics.setStroke(dash == 0
                ? new BasicStroke((float) lineWidth, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_ROUND)
                : new BasicStroke(
                        (float) lineWidth, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                        new float[] {(float) dash, (float) dash}, 0));
    }
}
