package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.TimelinePresentation;
import dev.bayplan.text.Numbers;
import dev.bayplan.view.window.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The day whose AWS is used, and the line on which it is chosen.
public final class TimelinePane extends VBox {

    public TimelinePane(TimelinePresentation timeline) {
        getStyleClass().add("timeline");
        var track = new TimelineTrack(timeline);
        HBox.setHgrow(track, Priority.ALWAYS);
        Label asOf = Parts.label("", "as-of");
        asOf.setId("as-of");
        asOf.setMinWidth(USE_PREF_SIZE);
        asOf.textProperty().bind(timeline.asOfProperty().map(Numbers::day));
        var date = new HBox(8, Parts.caption("timeline.asOf"), asOf);
        date.getStyleClass().add("date");
        date.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(date, track);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, new RefusalBar("as-of", timeline.refusalProperty()));
    }
}
