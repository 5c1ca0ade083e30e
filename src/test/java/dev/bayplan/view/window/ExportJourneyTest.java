package dev.bayplan.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.export.Exits;
import dev.bayplan.controller.export.ExportPresentation;
import dev.bayplan.controller.export.ExportSource;
import dev.bayplan.export.Exporter;
import dev.bayplan.export.Format;
import dev.bayplan.export.Stories;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.view.window.export.ExportDialog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From the choice of a format to the file.
@ExtendWith(ApplicationExtension.class)
class ExportJourneyTest implements Exits {

    @TempDir
    private Path folder = Path.of("");

    private byte[] copied = {};

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 1_200, 800));
        stage.show();
        var export = new ExportPresentation(
                new ExportSource(
                        Outcome.of(Samples.article(), Samples.catalogs()), Stories.all(), Samples.catalogs(),
                        "article"),
                Lens.TRAFFIC, new Exporter(), this,
                Runnable::run, Runnable::run);
        new ExportDialog(stage, export).show();
    }

    @Override
    public Optional<Path> file(String ending) {
        return Optional.of(folder.resolve("slide" + ending));
    }

    @Override
    public void copy(byte[] png) {
        copied = png;
    }

    @Override
    public String obstacle(IOException refused) {
        return String.valueOf(refused.getMessage());
    }

    @Test
    void aFormatIsChosenLookedAtSavedAndCopied(FxRobot robot) {
        assertThat(robot.lookup("#export-preview").<ImageView>query().getImage()).isNotNull();
        assertThat(isThere(robot, "#export-length")).isFalse();
        robot.interact(() -> robot.lookup("#export-format").<ComboBox<Format>>query().setValue(Format.GIF));
        assertThat(isThere(robot, "#export-length")).isTrue();
        assertThat(isThere(robot, "#export-lens")).isFalse();
        assertThat(top(robot, "#export-frames")).isGreaterThan(top(robot, "#export-length"));
        assertThat(top(robot, "#export-loop")).isGreaterThan(top(robot, "#export-frames"));
        robot.interact(() -> robot.lookup("#export-format").<ComboBox<Format>>query().setValue(Format.SVG));
        robot.clickOn("#export-legend").clickOn("#export-save");
        assertThat(folder.resolve("slide.svg")).exists();
        assertThat(robot.lookup("#export-notice").<Labeled>query().getText()).contains("slide.svg");
        robot.clickOn("#export-copy");
        assertThat(copied).startsWith(0x89, 'P', 'N', 'G');
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#export-save").tryQuery()).isEmpty();
    }

    @Test
    void aStoryIsLookedThroughAndSaved(FxRobot robot) {
        assertThat(isThere(robot, "#export-forth")).isFalse();
        robot.clickOn("#export-story");
        assertThat(isThere(robot, "#export-lens")).isFalse();
        robot.clickOn("#export-forth");
        assertThat(robot.lookup("#export-remark").<Labeled>query().getText()).startsWith("Page 2 of 5");
        robot.clickOn("#export-save");
        assertThat(folder.resolve("slide-05.png")).exists();
        robot.interact(() -> robot.lookup("#export-format").<ComboBox<Format>>query().setValue(Format.GIF));
        assertThat(isThere(robot, "#export-story")).isFalse();
        assertThat(robot.lookup("#export-remark").<Labeled>query().getText()).contains("first 4 s");
    }

    private static double top(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        robot.interact(node.getParent()::layout);
        return node.getBoundsInParent().getMinY();
    }

    private static boolean isThere(FxRobot robot, String id) {
        return robot.lookup(id).<Node>query().isVisible();
    }
}
