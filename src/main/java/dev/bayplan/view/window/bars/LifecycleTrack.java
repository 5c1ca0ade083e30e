package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.LifecycleBar;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Styles;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A line of seconds with a head on it that can be dragged; above it a tick for each event under EKS, below it for each
/// under ECS.
final class LifecycleTrack extends Region {

    private static final double MARGIN = 10;
    private static final double HEAD = 14;
    private static final double TICK = 8;
    private static final double GAP = 3;

    private final LifecycleBar bar;
    private final LifecyclePresentation lifecycle;
    private final Region line = region("line");
    private final Region passed = region("passed");
    private final Region head = region("knob");
    private final Map<Orchestrator, Path> ticks = new EnumMap<>(Orchestrator.class);

    LifecycleTrack(LifecycleBar bar) {
        this.bar = bar;
        this.lifecycle = bar.lifecycle();
        setId("lifecycle-track");
        getStyleClass().add("track");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Messages.text("lifecycle.track"));
        getChildren().addAll(line, passed);
        for (Orchestrator orchestrator : Orchestrator.values()) {
            var path = new Path();
            path.getStyleClass().addAll("ticks", Styles.of(orchestrator));
            path.setManaged(false);
            ticks.put(orchestrator, path);
            getChildren().add(path);
        }
        getChildren().add(head);
        lifecycle.timeProperty().subscribe(_ -> requestLayout());
        lifecycle.lifecycleProperty().subscribe(_ -> {
            mark();
            requestLayout();
        });
        widthProperty().subscribe(_ -> mark());
        setOnMousePressed(this::dragged);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::dragged);
    }

    private void dragged(MouseEvent event) {
        lifecycle.scrub((event.getX() - MARGIN) / room() * lifecycle.end());
    }

    private double room() {
        return Math.max(1, getWidth() - 2 * MARGIN);
    }

    private double xOf(double seconds) {
        return MARGIN + room() * seconds / Math.max(1, lifecycle.end());
    }

    /// One tick a pixel is enough, however much happens.
    private void mark() {
        double middle = computePrefHeight(-1) / 2;
        ticks.forEach((orchestrator, path) -> {
            path.getElements().clear();
            double y = orchestrator == Orchestrator.EKS ? middle - GAP - TICK : middle + GAP;
            double last = -1;
            for (int at : bar.ticks(orchestrator)) {
                double x = Math.floor(xOf(at)) + 0.5;
                if (x > last) {
                    path.getElements().addAll(new MoveTo(x, y), new LineTo(x, y + TICK));
                    last = x;
                }
            }
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return 30;
    }

    @Override
    protected void layoutChildren() {
        double middle = computePrefHeight(-1) / 2;
        double at = xOf(lifecycle.timeProperty().get());
        line.resizeRelocate(MARGIN, middle - 1, room(), 2);
        passed.resizeRelocate(MARGIN, middle - 1, at - MARGIN, 2);
        head.resizeRelocate(Math.rint(at - HEAD / 2), middle - HEAD / 2, HEAD, HEAD);
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
