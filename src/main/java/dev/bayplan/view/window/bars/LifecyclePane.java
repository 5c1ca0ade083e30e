package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.LifecycleBar;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.LifecycleText;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import dev.bayplan.view.window.parts.Styles;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The time line below the drawing, with what happens about now, and what it comes to under both orchestrators.
public final class LifecyclePane extends VBox {

    /// What stands beside what below the time line; the events below the rest but where there is much room.
    private enum Arrangement {
        WIDE, NARROW, SLIM;

        private static final double LEAST_WIDE = 640;
        private static final double LEAST_NARROW = 420;

        static Arrangement in(double width) {
            return width >= LEAST_WIDE ? WIDE : width >= LEAST_NARROW ? NARROW : SLIM;
        }
    }

    /// Percent of the width for each chart.
    private static final double CHART = 23;

    /// Events of each kind, past and to come, where they stand below the rest.
    private static final int FEW = 2;

    private static final double SPEED = 76;

    private final LifecycleBar bar;
    private final GridPane figures = new GridPane(8, 1);
    private final VBox events = new VBox(1);
    private final VBox stalls = new VBox(2);
    private final GridPane below = new GridPane(14, 5);
    private final ChartLegend legend;
    private final LifecycleChart eks;
    private final LifecycleChart ecs;
    private Arrangement arrangement = Arrangement.WIDE;

    public LifecyclePane(LifecycleBar bar) {
        super(6);
        this.bar = bar;
        setId("lifecycle");
        getStyleClass().add("lifecycle");
        var track = new LifecycleTrack(bar);
        HBox.setHgrow(track, Priority.ALWAYS);
        Label clock = Parts.label("", "strong");
        clock.setId("lifecycle-time");
        clock.setMinWidth(USE_PREF_SIZE);
        clock.textProperty().bind(bar.clockProperty());
        Label widest = Parts.label("", "strong");
        widest.setMinWidth(USE_PREF_SIZE);
        widest.textProperty().bind(bar.lastClockProperty());
        widest.setVisible(false);
        var reading = new StackPane(widest, clock);
        reading.setAlignment(Pos.CENTER_RIGHT);
        var way = new HBox(4, buttons(bar.lifecycle()), track, reading);
        way.setAlignment(Pos.CENTER_LEFT);
        events.setId("lifecycle-events");
        events.setMinSize(0, 0);
        setMinWidth(0);
        figures.setId("lifecycle-figures");
        figures.setMinWidth(USE_PREF_SIZE);
        legend = new ChartLegend(bar);
        eks = new LifecycleChart(bar, Orchestrator.EKS);
        ecs = new LifecycleChart(bar, Orchestrator.ECS);
        stalls.setId("lifecycle-stalls");
        below.setMinWidth(0);
        getChildren().addAll(way, stalls, below);
        Parts.showWhile(stalls, bar.stallsProperty().map(all -> !all.isEmpty()));
        widthProperty().map(wide -> Arrangement.in(wide.doubleValue())).subscribe(this::arrange);
        Parts.showWhile(this, bar.lifecycle().openProperty());
        bar.nearProperty().subscribe(this::showNear);
        bar.figuresProperty().subscribe(this::showFigures);
        bar.stallsProperty().subscribe(this::showStalls);
    }

    /// Beside each other as far as there is room.
    private void arrange(Arrangement wanted) {
        arrangement = wanted;
        below.getChildren().clear();
        below.getColumnConstraints().clear();
        switch (wanted) {
            case WIDE -> {
                below.getColumnConstraints().addAll(part(CHART), part(CHART), growing());
                below.add(eks, 0, 0);
                below.add(ecs, 1, 0);
                below.add(legend, 0, 1, 2, 1);
                below.add(figures, 0, 2, 2, 1);
                below.add(events, 2, 0, 1, 3);
            }
            case NARROW -> {
                below.getColumnConstraints().addAll(growing(), new ColumnConstraints());
                below.add(eks, 0, 0);
                below.add(ecs, 0, 1);
                below.add(figures, 1, 0, 1, 2);
                below.add(legend, 0, 2, 2, 1);
                below.add(events, 0, 3, 2, 1);
            }
            case SLIM -> {
                below.getColumnConstraints().addAll(growing(), growing());
                below.add(eks, 0, 0);
                below.add(ecs, 1, 0);
                below.add(legend, 0, 1, 2, 1);
                below.add(figures, 0, 2, 2, 1);
                below.add(events, 0, 3, 2, 1);
            }
        }
        showNear(bar.nearProperty().get());
    }

    private static ColumnConstraints part(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static ColumnConstraints growing() {
        return new ColumnConstraints(0, 0, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
    }

    private static HBox buttons(LifecyclePresentation lifecycle) {
        Button previous = Parts.iconButton("lifecycle-previous", Feather.SKIP_BACK, "lifecycle.previous");
        previous.setOnAction(_ -> lifecycle.previous());
        Button play = Parts.iconButton("lifecycle-play", Feather.PLAY, "toolbar.play");
        play.setOnAction(_ -> lifecycle.toggle());
        lifecycle.playingProperty().subscribe(playing -> {
            play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
            Parts.name(play, Messages.text(playing ? "toolbar.pause" : "toolbar.play"));
        });
        Button next = Parts.iconButton("lifecycle-next", Feather.SKIP_FORWARD, "lifecycle.next");
        next.setOnAction(_ -> lifecycle.next());
        var speed = new ChoiceBox<Integer>();
        speed.setId("lifecycle-speed");
        speed.getItems().setAll(lifecycle.speeds());
        speed.setConverter(new Speeds());
        speed.valueProperty().bindBidirectional(lifecycle.speedProperty());
        speed.setPrefWidth(SPEED);
        speed.setMinWidth(SPEED);
        Parts.name(speed, Messages.text("lifecycle.speed"));
        var buttons = new HBox(4, previous, play, next, speed);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void showNear(List<LifecycleBar.Row> near) {
        int past = (int) near.stream().filter(LifecycleBar.Row::past).count();
        // As many at the ends as in between, or the time line would move under the pointer that drags it.
        int few = Math.min(near.size(), 2 * FEW);
        int from = Math.clamp(past - FEW, 0, near.size() - few);
        List<LifecycleBar.Row> shown = arrangement == Arrangement.WIDE ? near : near.subList(from, from + few);
        events.getChildren().setAll(shown.stream().map(LifecyclePane::line).toList());
    }

    private void showStalls(List<LifecycleBar.Stall> all) {
        stalls.getChildren().setAll(all.stream().map(LifecyclePane::stall).toList());
    }

    private static HBox stall(LifecycleBar.Stall stall) {
        Label runner = Parts.label(stall.orchestrator().name(), "small", "runner", Styles.of(stall.orchestrator()));
        runner.setMinWidth(USE_PREF_SIZE);
        Label text = Parts.wrapped("small", "happened");
        text.setText(stall.text());
        return new HBox(8, runner, text);
    }

    private static HBox line(LifecycleBar.Row row) {
        Label time = Parts.label(row.time(), "small");
        time.setMinWidth(40);
        time.setAlignment(Pos.CENTER_RIGHT);
        Label runner = Parts.label(row.orchestrator().name(), "small", "runner", Styles.of(row.orchestrator()));
        runner.setMinWidth(USE_PREF_SIZE);
        Label text = Parts.label(row.text(), "small", row.past() ? "happened" : "muted");
        text.setTooltip(new Tooltip(row.text()));
        text.setMinWidth(0);
        var line = new HBox(8, time, runner, text);
        line.setMinWidth(0);
        return line;
    }

    private void showFigures(List<LifecycleText.Row> rows) {
        figures.getChildren().clear();
        figures.addRow(0, new Label(), right("EKS", "runner", "eks"), right("ECS", "runner", "ecs"));
        for (LifecycleText.Row row : rows) {
            figures.addRow(
                    figures.getRowCount(), Parts.label(row.label(), "small"), right(row.eks(), "small", "happened"),
                    right(row.ecs(), "small", "happened"));
        }
    }

    private static Label right(String text, String... styles) {
        Label label = Parts.label(text, styles);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static final class Speeds extends StringConverter<Integer> {

        @Override
        public String toString(Integer speed) {
            return Messages.text("toolbar.speed.times", String.valueOf(speed));
        }

        @Override
        public Integer fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
