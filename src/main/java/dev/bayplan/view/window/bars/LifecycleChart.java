package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.LifecycleBar;
import dev.bayplan.model.lifecycle.Series.Measured;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import dev.bayplan.view.window.parts.Styles;
import java.util.Arrays;
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
final class LifecycleChart extends Region {

    private static final List<Measured> REPLICAS = List.of(Measured.DESIRED, Measured.RUNNING, Measured.READY);
    private static final List<Measured> SHOWN =
            List.of(Measured.DESIRED, Measured.RUNNING, Measured.READY, Measured.REFUSED);
    private static final double TOP = 18;

    private final LifecycleBar bar;
    private final Orchestrator orchestrator;
    private final Map<Measured, Polyline> lines = new EnumMap<>(Measured.class);
    private final Line now = new Line();
    private final Label name = Parts.label("", "small");

    LifecycleChart(LifecycleBar bar, Orchestrator orchestrator) {
        this.bar = bar;
        this.orchestrator = orchestrator;
        getStyleClass().addAll("chart", Styles.of(orchestrator));
        setId("lifecycle-chart-" + Styles.of(orchestrator));
        setMinWidth(0);
        for (Measured measured : SHOWN) {
            var line = new Polyline();
            line.getStyleClass().add(measured.name().toLowerCase(Locale.ROOT));
            line.setManaged(false);
            lines.put(measured, line);
            getChildren().add(line);
        }
        now.getStyleClass().add("now");
        now.setManaged(false);
        getChildren().addAll(now, name);
        bar.lifecycle().lifecycleProperty().subscribe(_ -> plot());
        widthProperty().subscribe(_ -> plot());
        heightProperty().subscribe(_ -> plot());
        bar.lifecycle().timeProperty().subscribe(_ -> requestLayout());
    }

    /// Both sides have one scale.
    private double most(List<Measured> of, int count) {
        double most = 0;
        for (Orchestrator each : Orchestrator.values()) {
            for (Measured measured : of) {
                most = Math.max(most, Arrays.stream(bar.samples(each, measured, count)).max().orElse(0));
            }
        }
        return most;
    }

    private void plot() {
        int count = (int) getWidth();
        if (count < 2) {
            return;
        }
        double replicas = most(REPLICAS, count);
        double refused = most(List.of(Measured.REFUSED), count);
        lines.forEach((measured, line) -> {
            boolean ofRequests = measured == Measured.REFUSED;
            plot(line, bar.samples(orchestrator, measured, count), ofRequests ? refused : replicas);
            line.setVisible(!ofRequests || refused > 0);
        });
        name.setText(Messages.text("lifecycle.chart", orchestrator, (long) replicas, (long) refused));
        name.setTooltip(new Tooltip(name.getText()));
    }

    private void plot(Polyline line, double[] samples, double most) {
        double height = getHeight() - TOP - 2;
        Double[] points = new Double[2 * samples.length];
        for (int x = 0; x < samples.length; x++) {
            points[2 * x] = (double) x;
            points[2 * x + 1] = TOP + height * (1 - samples[x] / Math.max(1, most));
        }
        line.getPoints().setAll(points);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 100;
    }

    @Override
    protected void layoutChildren() {
        double x = getWidth() * bar.lifecycle().timeProperty().get() / Math.max(1, bar.lifecycle().end());
        now.setStartX(x);
        now.setEndX(x);
        now.setStartY(TOP);
        now.setEndY(getHeight());
        name.resizeRelocate(0, 0, getWidth(), name.prefHeight(-1));
    }
}
