package dev.bayplan.view.window.bars;

import java.util.Arrays;

/// Finds for each label of a line a side on which it meets no other: above and below in turn where it can, on the
/// other side where it must, nowhere where both are full.
final class LabelSides {

    /// Where a label stands.
    enum Side { ABOVE, BELOW, NOWHERE }

    private LabelSides() {}

    /// @param lefts  left edges of the labels, ascending
    /// @param widths their widths
    /// @param gap    least space between two labels
    /// @param taken  up to where each side is taken from the start, above first
    /// @param free   from where each side is taken at the end, above first
    static Side[] of(double[] lefts, double[] widths, double gap, double[] taken, double[] free) {
        double[] ends = Arrays.copyOf(taken, taken.length);
        Side[] sides = new Side[lefts.length];
        Side wanted = Side.ABOVE;
        for (int i = 0; i < lefts.length; i++) {
            double right = lefts[i] + widths[i];
            Side first = wanted;
            Side second = wanted == Side.ABOVE ? Side.BELOW : Side.ABOVE;
            if (fits(lefts[i], right, first, gap, ends, free)) {
                sides[i] = first;
            } else if (fits(lefts[i], right, second, gap, ends, free)) {
                sides[i] = second;
            } else {
                sides[i] = Side.NOWHERE;
                continue;
            }
            ends[index(sides[i])] = right;
            wanted = sides[i] == Side.ABOVE ? Side.BELOW : Side.ABOVE;
        }
        return sides;
    }

    private static boolean fits(double left, double right, Side side, double gap, double[] ends, double[] free) {
        return left >= ends[index(side)] + gap && right + gap <= free[index(side)];
    }

    private static int index(Side side) {
        return side == Side.ABOVE ? 0 : 1;
    }
}
