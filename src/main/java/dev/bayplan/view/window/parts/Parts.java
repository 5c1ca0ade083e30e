package dev.bayplan.view.window.parts;

import dev.bayplan.text.Messages;
import java.util.Locale;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small things that every pane is made of.
public final class Parts {

    private Parts() {}

    /// {@return a label with these style classes}
    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// {@return a label that breaks its text into lines instead of cutting it}
    public static Label wrapped(String... styles) {
        Label label = label("", styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// {@return a label that names the field of that key}
    public static Label caption(String key) {
        Label label = label(Messages.text(key), "caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// {@return the heading of a section, with the text of that key}
    public static Label heading(String key) {
        Label label = label(Messages.text(key).toUpperCase(Locale.ROOT), "section-heading");
        label.setTextOverrun(OverrunStyle.CLIP);
        return label;
    }

    /// {@return a label under a field that says why its value was refused, and takes no room otherwise}
    public static Label problem(String id, ObservableValue<String> text) {
        Label label = wrapped("problem");
        label.setId("problem-" + id);
        label.textProperty().bind(text);
        showWhile(label, text.map(problem -> !problem.isEmpty()));
        return label;
    }

    /// {@return a button that shows an icon alone, and tells the text of that key}
    public static Button iconButton(String id, Ikon icon, String key) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "flat");
        name(button, Messages.text(key));
        return button;
    }

    /// Tells what an icon stands for, to eyes and to screen readers.
    public static void name(Control control, String text) {
        control.setAccessibleText(text);
        control.setTooltip(new Tooltip(text));
    }

    /// Gives a node its place only while `shown` holds.
    public static void showWhile(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    /// {@return what takes the room that a row has left}
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /// {@return nodes beside each other, on one middle line}
    public static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Keeps one node for each entry of a list that grows and shrinks at its end.
    public static void mirror(ObservableList<?> entries, Pane into, IntFunction<Node> create) {
        mirrorNow(entries, into, create);
        entries.subscribe(() -> mirrorNow(entries, into, create));
    }

    private static void mirrorNow(ObservableList<?> entries, Pane into, IntFunction<Node> create) {
        while (into.getChildren().size() > entries.size()) {
            into.getChildren().removeLast();
        }
        while (into.getChildren().size() < entries.size()) {
            into.getChildren().add(create.apply(into.getChildren().size()));
        }
    }
}
