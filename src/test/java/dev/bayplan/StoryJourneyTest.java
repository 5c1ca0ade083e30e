package dev.bayplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.view.window.MainWindow;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From two views to a talk about them, and back.
@ExtendWith(ApplicationExtension.class)
class StoryJourneyTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();

    private Desktop.@Nullable Wired wired;
    private @Nullable Stage window;

    @Start
    void start(Stage stage) {
        // As large as the screen: a headless screen does not bear a window that shrinks while it paints.
        Rectangle2D screen = Screen.getPrimary().getBounds();
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        window = stage;
        Scenario scenario = BundledExamples.read("trunking", CATALOGS);
        wired = Desktop.wire(
                new MainWindow(stage), CATALOGS, scenario, Optional.empty(), new Answers(), Runnable::run,
                Runnable::run);
        wired.show();
    }

    @Test
    void viewsBecomeStepsOfATalk(FxRobot robot) {
        look(robot, Lens.NETWORK);
        unfold(robot);
        robot.interact(() -> press(robot, "#story-add"));
        assertThat(robot.lookup("#story-title").query().isFocused()).isTrue();
        enter(robot, "#story-title", "Where it starts");
        enter(robot, "#story-caption", "Ten tasks in place of two.");
        look(robot, Lens.COST);
        robot.interact(() -> press(robot, "#story-add"));
        assertThat(titles()).containsExactly("Where it starts", "What every pod and task costs");
        robot.interact(() -> robot.lookup("#story-steps").query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(titles()).containsExactly("What every pod and task costs", "Where it starts");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(robot.lookup("#story-steps").<ListView<?>>query().getSelectionModel().getSelectedIndex())
                .isEqualTo(1);

        Scenario before = scenario();
        robot.type(KeyCode.F5);
        assertThat(text(robot, "#page-title")).isEqualTo("Where it starts");
        assertThat(text(robot, "#page-caption")).isEqualTo("Ten tasks in place of two.");
        assertThat(text(robot, "#page-day")).isEqualTo("AWS as of 2 August 2026");
        assertThat(text(robot, "#page-position")).isEqualTo("1 / 2");
        assertThat(robot.lookup("#story-steps").tryQuery()).as("the window").isEmpty();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(text(robot, "#page-title")).isEqualTo("What every pod and task costs");
        robot.type(KeyCode.LEFT).clickOn("#page");
        assertThat(text(robot, "#page-position")).isEqualTo("2 / 2");
        robot.write("/").type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#page").tryQuery()).isEmpty();
        assertThat(scenario()).isSameAs(before);
        assertThat(robot.lookup("#story-steps").query().isFocused()).isTrue();
        assertThat(robot.lookup("#find-pane").query().isVisible()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).containsExactly("Where it starts");
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).isEmpty();
        assertThat(wired().document().modifiedProperty().get()).isFalse();
    }

    @Test
    void aTalkWithoutAStoryShowsTheViewAndSaysHowToMakeOne(FxRobot robot) {
        robot.clickOn("#present");
        assertThat(text(robot, "#page-title")).isEqualTo(scenario().title());
        assertThat(text(robot, "#page-hint")).contains("add views as steps");
        robot.moveTo("#page");
        assertThat(robot.lookup(".pointer-spot").query().isVisible()).isTrue();
        robot.type(KeyCode.F5);
        assertThat(robot.lookup("#page").tryQuery()).isEmpty();
    }

    @Test
    void theWindowTakesTheWholeScreenAndGivesItBack(FxRobot robot) {
        robot.type(KeyCode.F11);
        assertThat(window().isFullScreen()).isTrue();
        robot.type(KeyCode.F5).type(KeyCode.ESCAPE);
        assertThat(window().isFullScreen()).as("as it was before the talk").isTrue();
        robot.type(KeyCode.F11);
        assertThat(window().isFullScreen()).isFalse();
    }

    private void look(FxRobot robot, Lens lens) {
        robot.interact(() -> wired().document().show(scenario().view().withLens(lens)));
    }

    private static void unfold(FxRobot robot) {
        robot.interact(() -> press(robot, "#unfold-story"));
        robot.interact(() -> robot.lookup("#inspector-scroll").<ScrollPane>query().setVvalue(1));
    }

    private static void press(FxRobot robot, String id) {
        robot.lookup(id).<ButtonBase>query().fire();
    }

    private static void enter(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            TextInputControl field = robot.lookup(id).query();
            field.requestFocus();
            field.setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    private List<String> titles() {
        return scenario().story().stream().map(StoryStep::title).toList();
    }

    private Scenario scenario() {
        return wired().document().scenario();
    }

    private Desktop.Wired wired() {
        Desktop.Wired started = wired;
        if (started == null) {
            throw new IllegalStateException("not started");
        }
        return started;
    }

    private Stage window() {
        Stage shown = window;
        if (shown == null) {
            throw new IllegalStateException("not started");
        }
        return shown;
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }
}
