package dev.bayplan.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.Boxes;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.model.scenario.Orchestrator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// Remembers what was drawn, as calls that a person can read in a failed test.
public final class RecordingSurface implements Surface {

    /// What was drawn.
    public enum Kind { GROUND, BOX, OUTLINE, LINE, CIRCLE, DIAMOND, TRIANGLE, TEXT }

    /// One call.
    ///
    /// @param box  what it covers
    /// @param text what it says; empty for shapes
    /// @param dash length of a dash; 0 = none
    public record Call(Kind kind, Box box, String text, double dash, int argb) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s %s%.0f,%.0f %.0fx%.0f%s %08x", kind, text.isEmpty() ? "" : '"' + text + "\" ",
                    box.x(), box.y(), box.width(), box.height(), dash == 0 ? "" : " dashed", argb);
        }
    }

    private final Fonts fonts;
    private final List<Call> calls = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    /// Draws so many boxes in the time of a frame, and then flat cells.
    private int mostBoxes = Integer.MAX_VALUE;

    public RecordingSurface(Fonts fonts) {
        this.fonts = fonts;
    }

    public List<Call> calls() {
        return calls;
    }

    public List<Call> calls(Kind kind) {
        return calls.stream().filter(call -> call.kind() == kind).toList();
    }

    public List<String> texts() {
        return calls(Kind.TEXT).stream().map(Call::text).toList();
    }

    /// {@return the groups in the order in which they began, with the names of those around them}
    public List<String> groups() {
        assertThat(open).as("groups that never end").isEmpty();
        return groups;
    }

    @Override
    public void beginGroup(Orchestrator orchestrator, PlanPart part, int index) {
        open.addLast(orchestrator + " " + part + " " + index);
        groups.add(String.join(" > ", open));
    }

    @Override
    public void endGroup() {
        open.removeLast();
    }

    private void add(Kind kind, Box box, double dash, int argb) {
        calls.add(new Call(kind, box, "", dash, argb));
    }

    private static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Box spanned(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    RecordingSurface withMostBoxes(int boxes) {
        mostBoxes = boxes;
        return this;
    }

    @Override
    public int mostBoxes() {
        return mostBoxes;
    }

    @Override
    public void begin(int background) {
        calls.clear();
        groups.clear();
    }

    @Override
    public void ground(double x, double y, double width, double height, int argb) {
        add(Kind.GROUND, new Box(x, y, width, height), 0, argb);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, int argb) {
        add(Kind.BOX, new Box(x, y, width, height), 0, argb);
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double radius, double lineWidth, double dash, int argb) {
        add(Kind.OUTLINE, new Box(x, y, width, height), dash, argb);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        add(Kind.LINE, spanned(x1, y1, x2, y2), dash, argb);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        add(Kind.CIRCLE, around(centerX, centerY, radius), 0, argb);
    }

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {
        add(Kind.DIAMOND, around(centerX, centerY, radius), 0, argb);
    }

    @Override
    public void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        double left = Math.min(x1, Math.min(x2, x3));
        double top = Math.min(y1, Math.min(y2, y3));
        add(
                Kind.TRIANGLE,
                spanned(left, top, Math.max(x1, Math.max(x2, x3)), Math.max(y1, Math.max(y2, y3))), 0, argb);
    }

    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        Box box = Boxes.ofText(x, baseline, fonts.width(text, typeface, size), size);
        calls.add(new Call(Kind.TEXT, box, text, 0, argb));
    }
}
