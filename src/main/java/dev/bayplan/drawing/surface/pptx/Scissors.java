package dev.bayplan.drawing.surface.pptx;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Cuts shapes where a rectangle ends: a slide knows no clipping.
///
/// @param frame what lies outside is cut off, in points
record Scissors(Rectangle2D frame) {

    /// How far a line may be from the curve that it stands for, in points.
    private static final double FLATNESS = 0.05;

    /// {@return whether something reaches out}
    boolean cuts(Rectangle2D place) {
        return place.getMinX() < frame.getMinX() || place.getMaxX() > frame.getMaxX()
                || place.getMinY() < frame.getMinY() || place.getMaxY() > frame.getMaxY();
    }

    /// {@return what is left of an area; null = nothing}
    @Nullable Path2D area(Shape shape) {
        Area left = new Area(shape);
        left.intersect(new Area(frame));
        return left.isEmpty() ? null : new Path2D.Double(left);
    }

    /// {@return what is left of an outline, in straight pieces; null = nothing}
    @Nullable Path2D outline(Shape shape) {
        Path2D left = new Path2D.Double();
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator way = shape.getPathIterator(null, FLATNESS); !way.isDone(); way.next()) {
            int kind = way.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
            } else {
                double toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
                double toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
                append(left, line(x, y, toX, toY));
            }
            x = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            y = kind == PathIterator.SEG_CLOSE ? startY : at[1];
        }
        return left.getCurrentPoint() == null ? null : left;
    }

    private static void append(Path2D path, @Nullable Line2D piece) {
        if (piece == null) {
            return;
        }
        if (path.getCurrentPoint() == null || path.getCurrentPoint().distance(piece.getP1()) > FLATNESS) {
            path.moveTo(piece.getX1(), piece.getY1());
        }
        path.lineTo(piece.getX2(), piece.getY2());
    }

    /// {@return what is left of a line, as Liang and Barsky find it; null = nothing}
    @Nullable Line2D line(double x1, double y1, double x2, double y2) {
        double[] towards = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double[] room = {
            x1 - frame.getMinX(), frame.getMaxX() - x1, y1 - frame.getMinY(), frame.getMaxY() - y1
        };
        double from = 0;
        double to = 1;
        for (int side = 0; side < towards.length; side++) {
            if (towards[side] == 0 && room[side] < 0) {
                return null;
            }
            double share = room[side] / towards[side];
            if (towards[side] < 0) {
                from = Math.max(from, share);
            } else if (towards[side] > 0) {
                to = Math.min(to, share);
            }
        }
        return from >= to ? null : new Line2D.Double(
                x1 + from * (x2 - x1), y1 + from * (y2 - y1), x1 + to * (x2 - x1), y1 + to * (y2 - y1));
    }
}
