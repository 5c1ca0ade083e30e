package dev.bayplan.view.window.bars;

import dev.bayplan.controller.bars.TimelinePresentation;
import dev.bayplan.controller.ledger.ClaimsPresentation;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import dev.bayplan.view.window.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The day whose AWS is used, the line on which it is chosen, and the way to what the article says of it.
public final class TimelinePane extends VBox {

    public TimelinePane(TimelinePresentation timeline, ClaimsPresentation claims) {
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
        var row = new HBox(16, date, track, button(claims));
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, new RefusalBar("as-of", timeline.refusalProperty()));
    }

    private static ToggleButton button(ClaimsPresentation claims) {
        var button = new ToggleButton(Messages.text("claim.button"), new FontIcon(Feather.BOOK_OPEN));
        button.setId("open-claims");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.text("claim.button.explanation")));
        button.selectedProperty().bindBidirectional(claims.openProperty());
        // Who has read them goes on where they were opened.
        claims.openProperty().subscribe((_, open) -> {
            if (!open) {
                button.requestFocus();
            }
        });
        return button;
    }
}
