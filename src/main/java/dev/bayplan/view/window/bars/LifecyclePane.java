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
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The time line below the drawing, with what happens about now, and what it comes to under both orchestrators.
public final class LifecyclePane extends VBox {

    private final LifecycleBar bar;
    private final GridPane figures = new GridPane(8, 2);
    private final VBox events = new VBox(1);

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
        var way = new HBox(4, buttons(bar.lifecycle()), track, clock);
        way.setAlignment(Pos.CENTER_LEFT);
        events.setId("lifecycle-events");
        events.setMinSize(0, 0);
        setMinWidth(0);
        figures.setId("lifecycle-figures");
        figures.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(way, below());
        Parts.showWhile(this, bar.lifecycle().openProperty());
        bar.nearProperty().subscribe(this::showNear);
        bar.figuresProperty().subscribe(this::showFigures);
    }

    private GridPane below() {
        var below = new GridPane(12, 0);
        below.setMinWidth(0);
        for (int percent : new int[] {15, 15, 30}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            below.getColumnConstraints().add(column);
        }
        below.addRow(
                0, new LifecycleChart(bar, Orchestrator.EKS), new LifecycleChart(bar, Orchestrator.ECS), events,
                figures);
        return below;
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
        speed.setMinWidth(USE_PREF_SIZE);
        Parts.name(speed, Messages.text("lifecycle.speed"));
        var buttons = new HBox(4, previous, play, next, speed);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void showNear(List<LifecycleBar.Row> near) {
        events.getChildren().setAll(near.stream().map(LifecyclePane::line).toList());
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
                    figures.getRowCount(), Parts.label(row.label(), "caption"), right(row.eks(), "value"),
                    right(row.ecs(), "value"));
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
