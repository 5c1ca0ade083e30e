package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.LifecycleBar;
import dev.bayplan.model.lifecycle.Series.Measured;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import dev.bayplan.view.window.parts.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// What was asked for, ran and answered under one orchestrator, and the requests that nobody answered, over time.
/// [ChartLegend] says which line is which.
final class LifecycleChart extends Region {

    /// What counts replicas.
    static final List<Measured> REPLICAS = List.of(Measured.DESIRED, Measured.RUNNING, Measured.READY);

    /// What counts requests.
    static final List<Measured> REQUESTS = List.of(Measured.REFUSED);

    private static final double NAME = 32;
    private static final double INSET = 3;
    private static final double HEIGHT = 60;

    private final LifecycleBar bar;
    private final Orchestrator orchestrator;
    private final Map<Measured, Polyline> lines = new EnumMap<>(Measured.class);
    private final Line now = new Line();
    private final Region ground = new Region();
    private final Label name;

    LifecycleChart(LifecycleBar bar, Orchestrator orchestrator) {
        this.bar = bar;
        this.orchestrator = orchestrator;
        getStyleClass().addAll("chart", Styles.of(orchestrator));
        setId("lifecycle-chart-" + Styles.of(orchestrator));
        setMinSize(0, 0);
        name = Parts.label(orchestrator.name(), "small", "runner", Styles.of(orchestrator));
        name.setTooltip(new Tooltip(Messages.text("lifecycle.chart", orchestrator)));
        ground.getStyleClass().add("ground");
        getChildren().addAll(ground, name);
        REPLICAS.forEach(this::line);
        REQUESTS.forEach(this::line);
        now.getStyleClass().add("now");
        now.setManaged(false);
        getChildren().add(now);
        bar.lifecycle().lifecycleProperty().subscribe(_ -> plot());
        widthProperty().subscribe(_ -> plot());
        heightProperty().subscribe(_ -> plot());
        bar.lifecycle().timeProperty().subscribe(_ -> requestLayout());
    }

    private void line(Measured measured) {
        var line = new Polyline();
        line.getStyleClass().add(measured.name().toLowerCase(Locale.ROOT));
        line.setManaged(false);
        lines.put(measured, line);
        getChildren().add(line);
    }

    private double room() {
        return getWidth() - NAME;
    }

    private void plot() {
        int count = (int) room();
        if (count < 2) {
            return;
        }
        double replicas = bar.most(REPLICAS, count);
        double refused = bar.most(REQUESTS, count);
        lines.forEach((measured, line) -> {
            boolean ofRequests = REQUESTS.contains(measured);
            plot(line, bar.samples(orchestrator, measured, count), ofRequests ? refused : replicas);
            line.setVisible(!ofRequests || refused > 0);
        });
    }

    private void plot(Polyline line, double[] samples, double most) {
        double height = getHeight() - 2 * INSET;
        Double[] points = new Double[2 * samples.length];
        for (int x = 0; x < samples.length; x++) {
            points[2 * x] = NAME + x;
            points[2 * x + 1] = INSET + height * (1 - samples[x] / Math.max(1, most));
        }
        line.getPoints().setAll(points);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double x = Math.floor(NAME + room() * bar.lifecycle().timeProperty().get()
                / Math.max(1, bar.lifecycle().end())) + 0.5;
        now.setStartX(x);
        now.setEndX(x);
        now.setStartY(0);
        now.setEndY(getHeight());
        ground.resizeRelocate(NAME, 0, room(), getHeight());
        double high = name.prefHeight(-1);
        name.resizeRelocate(0, (getHeight() - high) / 2, NAME, high);
    }
}
