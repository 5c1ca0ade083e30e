package dev.bayplan.drawing.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/// Says of boxes whether they lie in one another, apart, or across a line.
public final class Boxes {

    /// What rounding may make of numbers that are meant to be the same, in scene units.
    public static final double ROUNDING = 1e-6;

    private Boxes() {}

    public static void assertInside(String what, Box outer, Box inner) {
        boolean inside = inner.x() >= outer.x() - ROUNDING && inner.y() >= outer.y() - ROUNDING
                && inner.right() <= outer.right() + ROUNDING && inner.bottom() <= outer.bottom() + ROUNDING;
        assertThat(inside).as("%s: %s lies inside %s", what, inner, outer).isTrue();
    }

    public static void assertApart(String what, List<Box> boxes) {
        // Sorted by their left edge, so that only near ones are compared.
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort((one, other) -> Double.compare(one.x(), other.x()));
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size() && sorted.get(j).x() < sorted.get(i).right(); j++) {
                Box one = sorted.get(i);
                Box other = sorted.get(j);
                assertThat(overlap(one, other)).as("%s: %s and %s overlap", what, one, other).isFalse();
            }
        }
    }

    public static boolean overlap(Box one, Box other) {
        return one.x() < other.right() - ROUNDING && other.x() < one.right() - ROUNDING
                && one.y() < other.bottom() - ROUNDING && other.y() < one.bottom() - ROUNDING;
    }

    /// {@return whether a level or upright line runs through the inside of a box}
    public static boolean crosses(double x1, double y1, double x2, double y2, Box box) {
        return Math.min(x1, x2) < box.right() - ROUNDING && Math.max(x1, x2) > box.x() + ROUNDING
                && Math.min(y1, y2) < box.bottom() - ROUNDING && Math.max(y1, y2) > box.y() + ROUNDING;
    }

    /// {@return what a line of text covers: from the height of its capitals down to its tails}
    public static Box ofText(double x, double baseline, double width, double size) {
        return new Box(x, baseline - 0.72 * size, width, 0.93 * size);
    }
}
