package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.story.StepRow;
import dev.bayplan.controller.story.StoryPresentation;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.CommitArea;
import dev.bayplan.view.window.parts.CommitField;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The steps of the story: made from the view, put in order, titled, presented.
final class StorySection {

    private static final double ROW = 40;
    private static final int MOST_ROWS = 6;
    private static final int CAPTION_ROWS = 5;
    private static final double BESIDE_FIRST_LINE = 5;

    private final StoryPresentation story;
    private final ListView<StepRow> list;
    private final ObservableValue<Boolean> chosen;

    private StorySection(StoryPresentation story) {
        this.story = story;
        this.list = new ListView<>(story.rows());
        this.chosen = story.selectedProperty().map(index -> index.intValue() != StoryPresentation.NONE);
    }

    static Node of(StoryPresentation story) {
        return new FoldedSection("story", story.summaryProperty(), () -> new StorySection(story).parts());
    }

    private List<Node> parts() {
        var title = new CommitField("story-title", Messages.text("story.title"), story.title());
        var caption = new CommitArea(
                "story-caption", Messages.text("story.caption"), story.caption(), CAPTION_ROWS);
        caption.setPromptText(Messages.text("story.caption.prompt"));
        Button add = button("story-add", Feather.PLUS, "story.add", "story.add.explanation");
        add.setOnAction(_ -> {
            story.add();
            title.requestFocus();
            title.selectAll();
        });
        Button present = button("story-present", Feather.PLAY, "story.present", "story.present.explanation");
        present.setOnAction(_ -> story.present(false));
        var hasSteps = story.selectedProperty().flatMap(_ -> story.summaryProperty()).map(_ -> !story.rows().isEmpty());
        var empty = Parts.wrapped("muted");
        empty.setText(Messages.text("story.empty"));
        Parts.showWhile(empty, hasSteps.map(has -> !has));
        buildList();
        Parts.showWhile(list, hasSteps);
        var grid = new GridPane(8, 6);
        var names = new ColumnConstraints();
        names.setMinWidth(GridPane.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, fields);
        Label of = Parts.caption("story.caption");
        GridPane.setValignment(of, VPos.TOP);
        of.setPadding(new Insets(BESIDE_FIRST_LINE, 0, 0, 0));
        grid.addRow(0, Parts.caption("story.title"), title);
        grid.add(Parts.problem("story-title", story.title().problemProperty()), 1, 1);
        grid.addRow(2, of, caption);
        grid.add(Parts.problem("story-caption", story.caption().problemProperty()), 1, 3);
        var detail = new VBox(buttons(), obstacle(), grid);
        detail.getStyleClass().add("section");
        Parts.showWhile(detail, chosen);
        var top = new HBox(8, add, present);
        return List.of(top, Parts.problem("story-add", story.problemProperty()), empty, list, detail);
    }

    private static Button button(String id, Ikon icon, String key, String explanation) {
        var button = new Button(Messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("remedy");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.text(explanation)));
        return button;
    }

    private void buildList() {
        list.setId("story-steps");
        list.getStyleClass().add("story-steps");
        list.setAccessibleText(Messages.text("story.steps"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new StepCell());
        story.rows().subscribe(this::fit);
        fit();
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                story.select(index.intValue());
            }
        });
        story.selectedProperty().subscribe(_ -> mark());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                story.present(true);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void fit() {
        double height = Math.clamp(story.rows().size(), 1, MOST_ROWS) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        mark();
    }

    private void mark() {
        int index = story.selectedProperty().get();
        if (index == StoryPresentation.NONE) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(index);
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> {
                if (!event.isAltDown()) {
                    return;
                }
                story.move(-1);
            }
            case DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                story.move(1);
            }
            case ENTER -> story.present(true);
            case DELETE -> story.remove();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private HBox buttons() {
        Button up = Parts.iconButton("story-up", Feather.ARROW_UP, "story.up");
        up.setOnAction(_ -> story.move(-1));
        up.disableProperty().bind(story.selectedProperty().lessThanOrEqualTo(0));
        Button down = Parts.iconButton("story-down", Feather.ARROW_DOWN, "story.down");
        down.setOnAction(_ -> story.move(1));
        down.disableProperty().bind(story.selectedProperty().map(index -> index.intValue() >= story.rows().size() - 1));
        Button replace = Parts.iconButton("story-replace", Feather.CAMERA, "story.replace");
        replace.setOnAction(_ -> story.replaceByView());
        Button present = Parts.iconButton("story-present-from", Feather.PLAY, "story.presentFrom");
        present.setOnAction(_ -> story.present(true));
        Button remove = Parts.iconButton("story-remove", Feather.X, "story.remove");
        remove.setOnAction(_ -> story.remove());
        var buttons = Parts.row(present, replace, up, down, Parts.spacer(), remove);
        buttons.setSpacing(4);
        return buttons;
    }

    private Label obstacle() {
        return Parts.problem("story-step", story.obstacleProperty());
    }
}
