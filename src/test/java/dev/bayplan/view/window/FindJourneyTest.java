package dev.bayplan.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.Presentations;
import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.drawing.metrics.Fonts;
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

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    private final LifecyclePresentation lifecycle =
            new LifecyclePresentation(document, Samples.catalogs(), recomputation);
    private final Selection selection = new Selection(lifecycle.outcomeProperty());

    @Start
    void start(Stage stage) {
        var drawing = new DrawingPresentation(
                document, lifecycle.shownProperty(), selection, new Fonts(), Runnable::run, Runnable::run);
        var playback = new Playback(document, lifecycle.shownProperty(), drawing, false);
        var presentations = Presentations.of(
                document, Samples.catalogs(), recomputation, lifecycle, selection, drawing, playback);
        drawing.resized(600, 500);
        new MainWindow(stage).show(new Region(), presentations, new RecordedFiles(document));
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
