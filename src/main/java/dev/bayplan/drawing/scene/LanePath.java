package dev.bayplan.drawing.scene;

/// A line of straight pieces that a dot runs along. Mutable, and reused from dot to dot.
public final class LanePath {

    private static final int MOST_POINTS = 16;

    private final double[] x = new double[MOST_POINTS];
    private final double[] y = new double[MOST_POINTS];
    private int points;
    private double length;
    private double atX;
    private double atY;

    void begin(double startX, double startY) {
        points = 1;
        length = 0;
        x[0] = startX;
        y[0] = startY;
    }

    void to(double nextX, double nextY) {
        double piece = Math.abs(nextX - x[points - 1]) + Math.abs(nextY - y[points - 1]);
        if (piece > 0) {
            x[points] = nextX;
            y[points] = nextY;
            points++;
            length += piece;
        }
    }

    /// Moves [#atX] and [#atY] to a share of the way, from 0 to 1. Every piece is level or upright.
    public void moveTo(double share) {
        double left = share * length;
        for (int p = 1; p < points; p++) {
            double piece = Math.abs(x[p] - x[p - 1]) + Math.abs(y[p] - y[p - 1]);
            if (left <= piece) {
                double part = piece == 0 ? 0 : left / piece;
                atX = x[p - 1] + part * (x[p] - x[p - 1]);
                atY = y[p - 1] + part * (y[p] - y[p - 1]);
                return;
            }
            left -= piece;
        }
        atX = x[points - 1];
        atY = y[points - 1];
    }

    /// Moves [#atX] and [#atY] to where a badge has the most room: the middle of the longest piece. The last two lead
    /// between boxes, and are taken only where no other is as long as `wanted`.
    public void moveToLongestPiece(double wanted) {
        int best = longest(points - 2);
        if (best == 0 || piece(best) < wanted) {
            best = Math.max(1, longest(points));
        }
        atX = points == 1 ? x[0] : (x[best - 1] + x[best]) / 2;
        atY = points == 1 ? y[0] : (y[best - 1] + y[best]) / 2;
    }

    /// {@return the longest of the pieces before piece `end`; 0 where there is none}
    private int longest(int end) {
        int best = 0;
        for (int p = 1; p < end; p++) {
            if (best == 0 || piece(p) > piece(best)) {
                best = p;
            }
        }
        return best;
    }

    private double piece(int p) {
        return Math.abs(x[p] - x[p - 1]) + Math.abs(y[p] - y[p - 1]);
    }

    public double atX() {
        return atX;
    }

    public double atY() {
        return atY;
    }

    public int points() {
        return points;
    }

    public double x(int p) {
        return x[p];
    }

    public double y(int p) {
        return y[p];
    }
}
