package dev.bayplan.view.canvas;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Tells whether anyone can see a node.
public final class Showing {

    private Showing() {}

    /// {@return true while `node` is in a window that is showing and not minimised}
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Showing::open).orElse(false);
    }

    private static ObservableValue<Boolean> open(Window window) {
        return window instanceof Stage stage
                ? stage.showingProperty().flatMap(shown -> stage.iconifiedProperty().map(small -> shown && !small))
                : window.showingProperty();
    }
}
