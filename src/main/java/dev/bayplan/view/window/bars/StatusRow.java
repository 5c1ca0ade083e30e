package dev.bayplan.view.window.bars;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// Texts beside each other, the last one at the right end. Where room is wanting the last one gives way first, then
/// the others from the left.
class StatusRow extends Region {

    private static final double GAP = 16;

    private final Region first;
    private final Region second;
    private final Region third;
    private final Region last;

    StatusRow(Region first, Region second, Region third, Region last) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.last = last;
        getStyleClass().add("status");
        getChildren().addAll(first, second, third, last);
    }

    @Override
    protected void layoutChildren() {
        double start = snappedLeftInset();
        double end = getWidth() - snappedRightInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        List<Region> shown = getManagedChildren().stream().map(Region.class::cast).toList();
        double[] widths = shown.stream().mapToDouble(each -> snapSizeX(each.prefWidth(-1))).toArray();
        double missing = GAP * (widths.length - 1) - (end - start);
        for (double width : widths) {
            missing += width;
        }
        for (Region giving : List.of(last, first, third, second)) {
            int index = shown.indexOf(giving);
            if (index >= 0 && missing > 0) {
                double given = Math.min(missing, widths[index]);
                widths[index] -= given;
                missing -= given;
            }
        }
        double x = start;
        for (int i = 0; i < widths.length; i++) {
            Region each = shown.get(i);
            double left = each.equals(last) ? end - widths[i] : x;
            layoutInArea(each, left, top, widths[i], height, 0, HPos.LEFT, VPos.CENTER);
            x += widths[i] + GAP;
        }
    }
}
