package dev.bayplan.drawing.paint;

import java.util.Arrays;

/// A surface that tells what colour all of it has together, on whole pixels for the ground and on eighths of them for
/// boxes. Of a dashed line half is drawn, all along; corners are square, and other shapes are passed over.
final class MeanColor extends Nowhere {

    private static final int CHANNELS = 3;
    private static final int POINTS = 8;
    private static final int HALF = 128;

    private final int width;
    private final int height;
    private final double[][] points;

    MeanColor(int width, int height) {
        this.width = width * POINTS;
        this.height = height * POINTS;
        this.points = new double[CHANNELS][this.width * this.height];
    }

    /// {@return red, green and blue, each from 0 to 255}
    double[] channels() {
        return Arrays.stream(points).mapToDouble(channel -> Arrays.stream(channel).average().orElseThrow()).toArray();
    }

    @Override
    public void begin(int background) {
        fill(0, 0, width, height, background);
    }

    @Override
    public void ground(double x, double y, double w, double h, int argb) {
        double left = Math.rint(x);
        double top = Math.rint(y);
        fill(left, top, Math.max(1, Math.rint(x + w) - left), Math.max(1, Math.rint(y + h) - top), argb);
    }

    @Override
    public void fillRoundRect(double x, double y, double w, double h, double radius, int argb) {
        fill(x, y, w, h, argb);
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double w, double h, double radius, double lineWidth, double dash, int argb) {
        int color = dash == 0 ? argb : Palette.withAlpha(argb, HALF);
        fill(x - lineWidth / 2, y - lineWidth / 2, w + lineWidth, lineWidth, color);
        fill(x - lineWidth / 2, y + h - lineWidth / 2, w + lineWidth, lineWidth, color);
        fill(x - lineWidth / 2, y + lineWidth / 2, lineWidth, h - lineWidth, color);
        fill(x + w - lineWidth / 2, y + lineWidth / 2, lineWidth, h - lineWidth, color);
    }

    private void fill(double x, double y, double w, double h, int argb) {
        double alpha = (argb >>> 24) / 255.0;
        for (int row = Math.max(0, point(y)); row < Math.min(height, point(y + h)); row++) {
            for (int at = row * width + Math.max(0, point(x)); at < row * width + Math.min(width, point(x + w)); at++) {
                for (int c = 0; c < CHANNELS; c++) {
                    int over = (argb >> (8 * (CHANNELS - 1 - c))) & 255;
                    points[c][at] += (over - points[c][at]) * alpha;
                }
            }
        }
    }

    private static int point(double pixels) {
        return (int) Math.rint(pixels * POINTS);
    }
}
