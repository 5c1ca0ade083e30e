package dev.bayplan.view.window.bars;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// Three parts beside each other: the middle one stays in the middle while there is room, the left one shrinks first.
final class CentredBar extends Region {

    private static final double GAP = 12;

    private final Region left;
    private final Region middle;
    private final Region right;

    CentredBar(Region left, Region middle, Region right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        getChildren().addAll(left, middle, right);
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest = Math.max(middle.prefHeight(-1), Math.max(left.prefHeight(-1), right.prefHeight(-1)));
        return snappedTopInset() + tallest + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double start = snappedLeftInset();
        double end = getWidth() - snappedRightInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double rightWidth = snapSizeX(right.prefWidth(-1));
        double middleWidth = snapSizeX(middle.prefWidth(-1));
        double middleX = Math.rint(Math.min(
                (start + end - middleWidth) / 2, end - rightWidth - GAP - middleWidth));
        layoutInArea(left, start, top, Math.max(0, middleX - GAP - start), height, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(middle, middleX, top, middleWidth, height, 0, HPos.CENTER, VPos.CENTER);
        layoutInArea(right, end - rightWidth, top, rightWidth, height, 0, HPos.RIGHT, VPos.CENTER);
    }
}
