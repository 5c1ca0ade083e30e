package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.story.StepRow;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A step of the story in the list of them.
final class StepCell extends ListCell<StepRow> {

    private static final double NUMBER = 20;

    private final Label number = Parts.label("", "muted");
    private final Label title = Parts.label("", "step-title");
    private final Label about = Parts.label("", "small");
    private final HBox line;

    StepCell() {
        number.setMinWidth(NUMBER);
        number.setAlignment(Pos.CENTER_RIGHT);
        title.setMinWidth(0);
        var words = new VBox(1, title, about);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        line = new HBox(8, number, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        // As wide as the list, or a long title would make the list scroll sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable StepRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean hindered = !row.obstacle().isEmpty();
        number.setText(String.valueOf(row.number()));
        title.setText(row.title());
        about.setText(hindered ? Messages.text("story.about", row.about(), Messages.text("story.cannotBeShown"))
                : row.about());
        about.getStyleClass().setAll("label", hindered ? "small-problem" : "small", hindered ? "problem" : "muted");
        setAccessibleText(row.number() + ". " + row.title() + ", " + about.getText());
        setGraphic(line);
    }
}
