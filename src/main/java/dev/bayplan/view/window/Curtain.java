package dev.bayplan.view.window;

import dev.bayplan.controller.story.Talk;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.story.PagePane;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Gives a talk the whole screen, and puts the window back as it was. While the talk is on, the window is in no scene:
/// nothing of it plays or takes a key.
final class Curtain {

    private final Stage stage;
    private final Scene scene;
    private final Parent window;
    private final Talk talk;
    private final Supplier<Region> canvas;
    private @Nullable PagePane page;
    private @Nullable Node focused;
    private boolean wasFullScreen;

    /// @param drawing makes the drawing of a talk, when the first one begins
    Curtain(Stage stage, Scene scene, Talk talk, Supplier<Region> drawing) {
        this.stage = stage;
        this.scene = scene;
        this.window = scene.getRoot();
        this.talk = talk;
        this.canvas = drawing;
        // Esc has other things to do first.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        talk.openProperty().subscribe((_, open) -> {
            if (open) {
                rise();
            } else {
                fall();
            }
        });
    }

    private PagePane page() {
        PagePane made = page;
        if (made == null) {
            made = new PagePane(talk, canvas.get());
            page = made;
        }
        return made;
    }

    private void rise() {
        focused = scene.getFocusOwner();
        wasFullScreen = stage.isFullScreen();
        stage.setFullScreenExitHint("");
        scene.setRoot(page());
        stage.setFullScreen(true);
        page().requestFocus();
    }

    private void fall() {
        scene.setRoot(window);
        stage.setFullScreen(wasFullScreen);
        Node before = focused;
        focused = null;
        (before == null ? window : before).requestFocus();
    }

    /// {@return whether a talk is on, which then took the key}
    boolean takes(KeyEvent event) {
        boolean on = talk.openProperty().get();
        if (on) {
            page().press(event);
        }
        return on;
    }

    /// Begins the talk.
    void present() {
        talk.begin(0);
    }

    /// Gives the window the whole screen, or its own size again.
    void toggleFullScreen() {
        stage.setFullScreenExitHint(Messages.text("window.fullScreen"));
        stage.setFullScreen(!stage.isFullScreen());
    }

    /// Gives the window its own size again, where it has the whole screen.
    void endFullScreen() {
        stage.setFullScreen(false);
    }

    boolean isTalkOn() {
        return talk.openProperty().get();
    }
}
