package dev.bayplan.view.window;

import dev.bayplan.controller.story.Talk;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.story.PagePane;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Gives a talk the whole screen, and puts the window back as it was. While the talk is on, the window's scene is on no
/// stage: nothing of it plays or takes a key, and it keeps its focus and its looks for afterwards.
final class Curtain {

    private final Stage stage;
    private final Scene window;
    private final Talk talk;
    private final Supplier<Region> canvas;
    private final Consumer<Scene> dresser;
    private @Nullable Scene page;
    private boolean wasFullScreen;

    /// @param drawing makes the drawing of a talk, when the first one begins
    /// @param dresser gives a scene its looks
    Curtain(Stage stage, Talk talk, Supplier<Region> drawing, Consumer<Scene> dresser) {
        this.stage = stage;
        this.window = stage.getScene();
        this.talk = talk;
        this.canvas = drawing;
        this.dresser = dresser;
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

    private Scene page() {
        Scene made = page;
        if (made == null) {
            var pane = new PagePane(talk, canvas.get());
            made = new Scene(pane, window.getWidth(), window.getHeight());
            dresser.accept(made);
            made.addEventFilter(KeyEvent.KEY_PRESSED, pane::press);
            page = made;
        }
        return made;
    }

    private void rise() {
        wasFullScreen = stage.isFullScreen();
        stage.setFullScreenExitHint("");
        stage.setScene(page());
        stage.setFullScreen(true);
        page().getRoot().requestFocus();
    }

    private void fall() {
        stage.setScene(window);
        stage.setFullScreen(wasFullScreen);
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
}
