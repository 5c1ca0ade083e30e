package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.LifecycleBar;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import dev.bayplan.view.window.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/// Says which line of the charts is which, and how far their common scales reach.
final class ChartLegend extends FlowPane {

    private static final double SAMPLE = 18;

    /// From the middle of a label down to the middle of its small letters.
    private static final double BELOW = 1.5;

    /// As finely as a chart may be drawn.
    private static final int SAMPLES = 1_000;

    private final LifecycleBar bar;

    ChartLegend(LifecycleBar bar) {
        super(10, 0);
        this.bar = bar;
        setId("lifecycle-legend");
        setMinWidth(0);
        bar.lifecycle().lifecycleProperty().subscribe(_ -> show());
    }

    private void show() {
        double refused = bar.most(LifecycleChart.REQUESTS, SAMPLES);
        getChildren().setAll(
                entry("desired", Messages.text("lifecycle.legend.desired")),
                entry("running", Messages.text("lifecycle.legend.running")),
                entry("ready", Messages.text(
                        "lifecycle.legend.ready",
                        Numbers.whole((long) bar.most(LifecycleChart.REPLICAS, SAMPLES)))));
        if (refused > 0) {
            getChildren().add(entry(
                    "refused", Messages.text("lifecycle.legend.refused", Numbers.whole(Math.round(refused)))));
        }
    }

    private static Node entry(String style, String text) {
        var line = new Line(0, 0, SAMPLE, 0);
        line.getStyleClass().add(style);
        var sample = new Pane(line);
        sample.getStyleClass().addAll("chart", "sample");
        sample.setPrefSize(SAMPLE, 0);
        sample.setMaxHeight(0);
        sample.setTranslateY(BELOW);
        var entry = new HBox(4, sample, Parts.label(text, "small", "muted"));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
