package dev.bayplan.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From the key to the match, and the keys told.
@ExtendWith(ApplicationExtension.class)
class FindJourneyTest {

    private final ArticleWindow window = new ArticleWindow();
    private final Selection selection = window.selection;

    @Start
    void start(Stage stage) {
        window.drawing.resized(600, 500);
        window.show(stage, 1_000, new Region(), new RecordedFiles(window.document));
    }

    @Test
    void matchesAreCountedGoneThroughAndLeft(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("eth1@i-3");
        assertThat(robot.lookup("#find-count").<Labeled>query().getText()).isEqualTo("2 matches");
        robot.type(KeyCode.ENTER);
        assertThat(selection.targetProperty().get()).isInstanceOf(Target.NetworkInterface.class);
        Target first = selection.targetProperty().get();
        robot.type(KeyCode.ENTER);
        assertThat(selection.targetProperty().get()).isNotEqualTo(first);
        robot.type(KeyCode.ENTER);
        assertThat(selection.targetProperty().get()).isEqualTo(first);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#find-pane").query().isVisible()).isFalse();
        assertThat(selection.foundProperty().get()).isNull();
        robot.write("/");
        assertThat(robot.lookup("#find").query().isFocused()).isTrue();
        robot.write("pending");
        assertThat(robot.lookup("#find-count").<Labeled>query().getText())
                .startsWith("93 matches, 93 of them pending");
        robot.type(KeyCode.ENTER);
        assertThat(selection.figureProperty().get()).isEqualTo("pending");
    }

    @Test
    void theKeysAreToldAndPutAway(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#keys-pane").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#keys-pane").query().isVisible()).isFalse();
    }

    @Test
    void theReadmeTellsTheSameKeys() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replaceAll("</?kbd>", "");
        assertThat(Messages.text("keys.table").lines()).allSatisfy(
                line -> assertThat(readme).contains("| " + line.strip() + " |"));
    }
}
