package dev.bayplan.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.model.scenario.Edit.AddScriptEntry;
import dev.bayplan.model.script.Load;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Through time by hand: the head is dragged, the script is written.
@ExtendWith(ApplicationExtension.class)
class LifecycleJourneyTest {

    private static final int LOST_AT = 60;

    private final ArticleWindow window = new ArticleWindow();
    private final Document document = window.document;
    private final LifecyclePresentation lifecycle = window.lifecycle;

    @Start
    void start(Stage stage) {
        document.apply(new AddScriptEntry(new LoseInstance(LOST_AT, 0)));
        window.show(stage, 1_100, new Region(), new RecordedFiles(document));
    }

    @Test
    void theHeadIsDraggedToAnyTimeAndNotBeyondTheEnd(FxRobot robot) {
        robot.type(KeyCode.DIGIT6);
        Node track = robot.lookup("#lifecycle-track").query();
        layOut(robot);
        Bounds bounds = WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> track.localToScreen(track.getBoundsInLocal()));
        robot.drag(bounds.getMinX() + 10, bounds.getCenterY(), MouseButton.PRIMARY)
                .moveTo(bounds.getCenterX(), bounds.getCenterY());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lifecycle.timeProperty().get()).isBetween(lifecycle.end() * 0.45, lifecycle.end() * 0.55);
        // Beyond the end, but still on the track: without a screen, what is dragged goes to what is under the pointer.
        robot.moveTo(bounds.getMaxX() - 3, bounds.getCenterY()).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> track.localToScreen(track.getBoundsInLocal())))
                .as("it does not move under the pointer").isEqualTo(bounds);
        assertThat(lifecycle.timeProperty().get()).isEqualTo(lifecycle.end());
        Node head = track.lookup(".knob");
        // Bounds are computed where one asks for them: on the FX thread, or it may be at them too.
        robot.interact(() -> assertThat(head.getBoundsInParent().getCenterX())
                .isCloseTo(track.getLayoutBounds().getWidth() - 10, Offset.offset(1.5)));
    }

    @Test
    void aLoadCurveIsWrittenByHandAndABadNumberIsRefused(FxRobot robot) {
        robot.type(KeyCode.DIGIT6);
        robot.clickOn("#script-add");
        // The menu: container, instance, zone, version, steps.
        for (int item = 0; item < 4; item++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        assertThat(document.scenario().script()).hasSize(2);
        enter(robot, "#script-1-at", "90");
        enter(robot, "#script-1-steps", "0: 100; 60: 4,000");
        LoadCurve written = new LoadCurve(90, "web", new Load.Steps(
                List.of(0, 60), List.of(100, 4_000)));
        assertThat(document.scenario().script().getLast()).isEqualTo(written);
        enter(robot, "#script-1-steps", "0: many");
        assertThat(robot.lookup("#problem-script-1-steps").<Labeled>query().getText()).contains("0: many");
        assertThat(document.scenario().script().getLast()).isEqualTo(written);
        robot.type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document.scenario().script().getLast()).isNotEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_100, 1_440})
    void nothingOfChartsAndFiguresIsCutOff(int width, FxRobot robot) {
        Scene scene = robot.lookup("#lifecycle").query().getScene();
        robot.interact(() -> scene.getWindow().setWidth(width));
        robot.type(KeyCode.DIGIT6);
        layOut(robot);
        robot.interact(() -> checkNothingIsCutOff(robot));
    }

    /// Once to know the width, once to stand in it; until then nothing is where it will be.
    private static void layOut(FxRobot robot) {
        Parent root = robot.lookup("#lifecycle").query().getScene().getRoot();
        robot.interact(root::layout);
        robot.interact(root::layout);
    }

    private static void checkNothingIsCutOff(FxRobot robot) {
        for (String part : new String[] {"#lifecycle-figures", "#lifecycle-legend", "#lifecycle-chart-ecs"}) {
            Parent pane = robot.lookup("#lifecycle").queryAs(Parent.class);
            Region node = robot.lookup(part).queryAs(Region.class);
            assertThat(node.localToScene(node.getLayoutBounds()).getMaxX())
                    .as(part).isLessThanOrEqualTo(pane.localToScene(pane.getLayoutBounds()).getMaxX());
            for (Node label : node.lookupAll(".label")) {
                assertThat(label.getLayoutBounds().getWidth())
                        .as(((Labeled) label).getText())
                        .isGreaterThanOrEqualTo(label.prefWidth(-1) - 0.5);
            }
        }
    }

    private static void enter(FxRobot robot, String id, String typed) {
        robot.clickOn(id);
        robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(typed));
        robot.type(KeyCode.ENTER);
    }
}
