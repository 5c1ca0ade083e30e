package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.Milestone;
import dev.bayplan.controller.bars.TimelinePresentation;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import dev.bayplan.view.window.parts.Dwell;
import dev.bayplan.view.window.parts.Parts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A line of days with a knob on it. A click or a drag chooses a day. The arrow keys look at the next milestone before
/// it is chosen, with Enter; so does pointing at one. While the knob is dragged, the day under it stands there alone:
/// everything else still shows the day that is chosen.
final class TimelineTrack extends Region {

    private static final double MARGIN = 28;
    private static final double DOT = 8;
    private static final double KNOB = 14;
    private static final double SNAP = 6;
    private static final double LABEL_GAP = 8;
    private static final double ABOVE = 6;
    private static final double BELOW = 7;

    private final TimelinePresentation timeline;
    private final ObjectProperty<LocalDate> pointed;
    private final Region line = region("line");
    private final Region passed = region("passed");
    private final Region knob = region("knob");
    private final Region todayDot = region("dot");
    private final List<Region> dots = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Label hint = Parts.label("", "hint");
    private final Label start = Parts.label("", "end");
    private final Label end = Parts.label("", "end");
    private final Label today = Parts.label(Messages.text("timeline.today"), "milestone");

    TimelineTrack(TimelinePresentation timeline) {
        this.timeline = timeline;
        this.pointed = new SimpleObjectProperty<>(this, "pointed", timeline.asOfProperty().get());
        setId("timeline");
        getStyleClass().add("track");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        start.setText(Numbers.month(timeline.first()));
        getChildren().addAll(line, passed, start, end, today, todayDot);
        for (int i = 0; i < timeline.milestones().size(); i++) {
            addMilestone(timeline.milestones().get(i), i);
        }
        hint.setId("timeline-hint");
        // The pointer stays on a milestone when what shows its day comes to lie over it.
        knob.setMouseTransparent(true);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        getChildren().addAll(knob, hint);
        timeline.asOfProperty().subscribe(date -> {
            end.setText(Numbers.month(timeline.last()));
            pointed.set(date);
        });
        timeline.pointedProperty().subscribe(date -> {
            hint.setVisible(date != null);
            pointed.set(date == null ? timeline.asOfProperty().get() : date);
        });
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                timeline.end();
            }
        });
        pointed.subscribe(date -> {
            setAccessibleText(Messages.text("timeline.accessible") + " " + Numbers.day(date));
            hint.setText(Numbers.day(date));
            requestLayout();
        });
        setOnMousePressed(this::dragged);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnKeyPressed(this::keyPressed);
    }

    private void addMilestone(Milestone milestone, int index) {
        Region dot = region("dot");
        dot.setId("milestone-" + index);
        Tooltip.install(dot, new Tooltip(milestone.explanation()));
        Label label = Parts.label(milestone.label(), "milestone");
        label.setTooltip(new Tooltip(milestone.explanation()));
        Dwell.on(dot, () -> timeline.look(milestone.date()), timeline::end);
        Dwell.on(label, () -> timeline.look(milestone.date()), timeline::end);
        dots.add(dot);
        labels.add(label);
        getChildren().addAll(dot, label);
    }

    private void dragged(MouseEvent event) {
        requestFocus();
        pointed.set(dateAt(event.getX()));
        hint.setVisible(true);
    }

    private void released(MouseEvent event) {
        hint.setVisible(false);
        timeline.choose(dateAt(event.getX()));
        pointed.set(timeline.asOfProperty().get());
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, DOWN -> timeline.lookPrevious();
            case RIGHT, UP -> timeline.lookNext();
            case HOME -> timeline.look(timeline.first());
            case END -> timeline.look(timeline.last());
            case ENTER -> timeline.keep();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private LocalDate dateAt(double x) {
        for (Milestone milestone : timeline.milestones()) {
            if (Math.abs(xOf(milestone.date()) - x) <= SNAP) {
                return milestone.date();
            }
        }
        if (Math.abs(xOf(timeline.last()) - x) <= SNAP) {
            return timeline.last();
        }
        double share = Math.clamp((x - MARGIN) / Math.max(1, getWidth() - 2 * MARGIN), 0, 1);
        return timeline.first().plusDays(Math.round(share * days(timeline.last())));
    }

    private double xOf(LocalDate date) {
        return MARGIN + (getWidth() - 2 * MARGIN) * days(date) / days(timeline.last());
    }

    private long days(LocalDate date) {
        return ChronoUnit.DAYS.between(timeline.first(), date);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 56;
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2);
        line.resizeRelocate(MARGIN, middle - 1, getWidth() - 2 * MARGIN, 2);
        passed.resizeRelocate(MARGIN, middle - 1, xOf(pointed.get()) - MARGIN, 2);
        place(knob, KNOB, xOf(pointed.get()), middle);
        place(todayDot, DOT, xOf(timeline.last()), middle);
        double right = getWidth();
        double hintLeft = xOf(pointed.get()) - width(hint) / 2;
        put(hint, Math.clamp(hintLeft, 0, Math.max(0, right - width(hint))), above(middle, hint) - 3);
        put(start, 0, below(middle));
        put(end, right - width(end), below(middle));
        put(today, right - width(today), above(middle, today));
        double[] lefts = new double[labels.size()];
        double[] widths = new double[labels.size()];
        for (int i = 0; i < labels.size(); i++) {
            double x = xOf(timeline.milestones().get(i).date());
            place(dots.get(i), DOT, x, middle);
            widths[i] = width(labels.get(i));
            lefts[i] = Math.clamp(x - widths[i] / 2, 0, Math.max(0, right - widths[i]));
        }
        double[] taken = {-LABEL_GAP, width(start)};
        double[] free = {right - width(today), right - width(end)};
        LabelSides.Side[] sides = LabelSides.of(lefts, widths, LABEL_GAP, taken, free);
        for (int i = 0; i < sides.length; i++) {
            Label label = labels.get(i);
            label.setVisible(sides[i] != LabelSides.Side.NOWHERE);
            put(label, lefts[i], sides[i] == LabelSides.Side.ABOVE ? above(middle, label) : below(middle));
        }
    }

    private static double above(double middle, Label label) {
        return middle - ABOVE - label.prefHeight(-1);
    }

    private static double below(double middle) {
        return middle + BELOW;
    }

    private static double width(Label label) {
        return Math.ceil(label.prefWidth(-1));
    }

    private static void put(Label label, double x, double y) {
        label.resizeRelocate(Math.rint(x), Math.rint(y), width(label), Math.ceil(label.prefHeight(-1)));
    }

    private static void place(Region region, double size, double x, double y) {
        region.resizeRelocate(Math.rint(x - size / 2), Math.rint(y - size / 2), size, size);
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
