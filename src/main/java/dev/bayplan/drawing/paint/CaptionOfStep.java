package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;

/// What is said of a step of the request that is followed, broken into two lines where one is too short. Broken once
/// for each caption and room, so that a frame allocates nothing.
final class CaptionOfStep {

    private static final double SIZE = 14;
    private static final double SMALLER = 12;
    private static final double UP = 12;
    private static final double LINE = 15;

    private String broken = "";
    private double room;
    private String first = "";
    private String second = "";

    void paint(Pen pen, String caption, double left, double right, double baseline, double unit) {
        if (!caption.equals(broken) || room != (right - left) / unit) {
            broken = caption;
            room = (right - left) / unit;
            breakIntoLines(pen);
        }
        if (second.isEmpty()) {
            pen.text(first, left, baseline, Typeface.BOLD, unit * SIZE, pen.palette().text());
        } else {
            double top = baseline - unit * UP;
            pen.text(first, left, top, Typeface.BOLD, unit * SMALLER, pen.palette().text());
            pen.text(second, left, top + unit * LINE, Typeface.BOLD, unit * SMALLER, pen.palette().text());
        }
    }

    private void breakIntoLines(Pen pen) {
        first = broken;
        second = "";
        if (pen.width(broken, Typeface.BOLD, SIZE) <= room) {
            return;
        }
        int end = broken.length();
        while (end > 0 && pen.width(broken.substring(0, end), Typeface.BOLD, SMALLER) > room) {
            end = broken.lastIndexOf(' ', end - 1);
        }
        if (end <= 0) {
            first = pen.fit(broken, Typeface.BOLD, SIZE, room);
        } else {
            first = broken.substring(0, end);
            second = pen.fit(broken.substring(end).strip(), Typeface.BOLD, SMALLER, room);
        }
    }
}
