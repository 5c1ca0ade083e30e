package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Duration;
import dev.bayplan.controller.inspector.Field;
import dev.bayplan.controller.inspector.Flag;
import dev.bayplan.controller.inspector.Membership;
import dev.bayplan.controller.inspector.OneOf;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.CommitField;
import dev.bayplan.view.window.parts.Hindrance;
import dev.bayplan.view.window.parts.Parts;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Settings one below the other: the name of each on the left, its control on the right.
final class SettingsGrid extends GridPane {

    private static final double GAP = 6;
    private static final double NARROW_GAP = 4;
    private static final double CAPTION = 116;
    private static final double NUMBER = 56;

    private final String prefix;
    private int rows;

    /// @param prefix begins the id of every control
    SettingsGrid(String prefix) {
        this.prefix = prefix;
        getStyleClass().add("settings");
        setHgap(GAP);
        setVgap(NARROW_GAP);
        getColumnConstraints().addAll(
                new ColumnConstraints(CAPTION),
                new ColumnConstraints(0, 0, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true));
    }

    /// Begins a part with a heading of its own.
    void heading(String key) {
        Label heading = Parts.label(Messages.text(key), "part-heading");
        if (rows > 0) {
            heading.getStyleClass().add("next");
        }
        whole(heading);
    }

    <T> void choice(String id, String key, OneOf<T> choice) {
        wide(key, new Hindrance(new ChoiceButton<>(prefix + id, key, choice), choice.obstacleProperty()));
        whole(Parts.problem(prefix + id, choice.problemProperty()));
    }

    void number(String id, String key, Field field) {
        number(id, key, field, "");
    }

    /// @param note stands before the number
    void number(String id, String key, Field field, String note) {
        CommitField number = CommitField.number(prefix + id, Messages.text(key), field);
        number.setPrefWidth(NUMBER);
        number.setMinWidth(NUMBER);
        whole(Parts.row(
                Parts.caption(key), Parts.spacer(), Parts.label(note, "muted"),
                new Hindrance(number, field.obstacleProperty())));
        whole(Parts.problem(prefix + id, field.problemProperty()));
    }

    void flag(String id, String key, Flag flag) {
        whole(new Hindrance(new FlagBox(prefix + id, key, flag), flag.obstacleProperty()));
        whole(Parts.problem(prefix + id, flag.problemProperty()));
    }

    void duration(String id, String key, Duration duration) {
        wide(key, new DurationSlider(prefix + id, key, duration));
    }

    /// Adds a line that explains what stands above it.
    void note(String key) {
        Label note = Parts.wrapped("small");
        note.setText(Messages.text(key));
        whole(note);
    }

    void groups(String id, String key, Membership groups) {
        wide(key, new Hindrance(new GroupsButton(prefix + id, groups), groups.obstacleProperty()));
        whole(Parts.problem(prefix + id, groups.problemProperty()));
    }

    /// Adds a node beside its name.
    void wide(String key, Node node) {
        add(Parts.caption(key), 0, rows);
        add(node, 1, rows);
        rows++;
    }

    /// Adds a node over the whole width.
    void whole(Node node) {
        add(node, 0, rows, 2, 1);
        rows++;
    }
}
