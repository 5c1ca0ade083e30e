package dev.bayplan.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.model.scenario.Edit.ReplaceGroup;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import dev.bayplan.view.canvas.DrawingPane;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Looking at a change before it is made, from everywhere where one is offered.
@ExtendWith(ApplicationExtension.class)
class PreviewJourneyTest {

    private final ArticleWindow window = new ArticleWindow();
    private final Document document = window.document;
    private final DrawingPresentation drawing = window.drawing;

    @Start
    void start(Stage stage) {
        var pane = new DrawingPane(
                drawing, window.fonts, new SimpleObjectProperty<>(Palette.LIGHT), window.playback.captionProperty());
        window.show(stage, 1_200, pane, new RecordedFiles(document));
    }

    @Test
    void whatWouldRaiseANumberIsLookedAtWithTheArrowKeysAndKeptWithEnter(FxRobot robot) {
        assertThat(robot.lookup("#preview-banner").query().isVisible()).isFalse();
        robot.interact(robot.lookup("#advice-eks").query()::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(text(robot, "#preview-title")).isEqualTo("Preview: m5.xlarge instead of m5.large");
        assertThat(robot.lookup("81 → 90").tryQuery()).isPresent();
        assertThat(drawnType()).isEqualTo("m5.xlarge");
        assertThat(document.scenario()).isEqualTo(Samples.article());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#preview-banner").query().isVisible()).isFalse();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(robot.lookup("#preview-banner").query().isVisible()).isFalse();
        assertThat(text(robot, "#limit-eks")).isEqualTo("58");
        assertThat(robot.lookup("#advice-eks").query().isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document.scenario()).isEqualTo(Samples.article());
        assertThat(document.canUndoProperty().get()).isFalse();
    }

    @Test
    void aClickKeepsAChangeAndTheArrowKeysGoOnFromThere(FxRobot robot) {
        robot.clickOn("#advice-eks-0");
        assertThat(text(robot, "#limit-eks")).isEqualTo("58");
        assertThat(robot.lookup("#advice-eks").query().isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup("#preview-banner").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(text(robot, "#limit-eks")).isEqualTo("58");
    }

    @Test
    void restingOnWhatWouldRaiseANumberLooksAtItAndLeavingReturns(FxRobot robot) throws TimeoutException {
        var banner = robot.lookup("#preview-banner").query();
        robot.moveTo("#advice-ecs-0");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, banner::isVisible);
        robot.moveTo("#drawing");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !banner.isVisible());
        robot.moveTo("#milestone-1");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, banner::isVisible);
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(text(robot, "#preview-title")).isEqualTo("Preview: AWS as of 1 Jun 2019");
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#as-of")).isEqualTo("1 Jun 2019");
    }

    @Test
    void aTypeThatIsMarkedIsLookedAt(FxRobot robot) {
        robot.clickOn("#instance-type-0").type(KeyCode.DOWN);
        assertThat(text(robot, "#preview-title")).isEqualTo("Preview: m5.xlarge instead of m5.large");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#preview-banner").query().isVisible()).isFalse();
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    @Test
    void aDateThatIsRefusedSaysWhyInsteadOfADrawing(FxRobot robot) {
        robot.interact(() -> document.apply(new SetAsOf(LocalDate.of(2026, 8, 2))));
        robot.interact(() -> document.apply(new ReplaceGroup(
                0, document.scenario().fleet().getFirst().withInstanceType("m7g.large"))));
        robot.interact(robot.lookup("#timeline").query()::requestFocus);
        robot.type(KeyCode.HOME);
        assertThat(text(robot, "#problem-preview")).startsWith("Not on 5 Jun 2018: m7g.large is not among the 13");
        assertThat(drawnType()).isEqualTo("m7g.large");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#preview-banner").query().isVisible()).isFalse();
        assertThat(text(robot, "#as-of")).isEqualTo("2 Aug 2026");
    }

    private String drawnType() {
        Scene scene = drawing.sceneProperty().get();
        return scene == null ? "" : scene.eks().side().types().getFirst().name();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }
}
