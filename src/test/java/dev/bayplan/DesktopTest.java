package dev.bayplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Edit.RemoveGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.store.ScenarioFiles;
import dev.bayplan.view.window.MainWindow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Journeys through the program as it is wired, only the desktop's own dialogs stood in for.
@ExtendWith(ApplicationExtension.class)
class DesktopTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();

    @TempDir
    private Path folder = Path.of("");

    private final Answers answers = new Answers();
    private Desktop.@Nullable Wired wired;

    @Start
    void start(Stage stage) {
        stage.setWidth(1_000);
        stage.setHeight(960);
        Scenario scenario = BundledExamples.read("article-load-balancing", CATALOGS);
        // Everything is computed at once: the journeys wait for events, never for a clock.
        wired = Desktop.wire(
                new MainWindow(stage), CATALOGS, scenario, Optional.empty(), answers, Runnable::run, Runnable::run);
        wired.show();
    }

    @Test
    void anotherInstanceTypeMovesBothLimitsAndUndoBringsThemBack(FxRobot robot) {
        robot.clickOn("#instance-type-0");
        robot.interact(() -> robot.lookup("#instance-type-0").<TextField>query().setText("c5.18"));
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#limit-eks")).isEqualTo("737");
        assertThat(text(robot, "#limit-ecs")).isEqualTo("14");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(robot, "#limit-eks")).isEqualTo("29");
        assertThat(text(robot, "#limit-ecs")).isEqualTo("2");
    }

    @Test
    void aFileOfTheWrongDayIsOpenedAsOfTheRightOneAndIsThenChanged(FxRobot robot) throws IOException {
        Path early = folder.resolve("early.bayplan.json");
        Files.writeString(early, new String(
                BundledExamples.content("article-vpc-eni"), StandardCharsets.UTF_8)
                .replace("\"secondaryIp\"", "\"prefixDelegation\""));
        answers.open = early;
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(answers.refused).singleElement().asString()
                .contains("eks.networking.addresses: prefix delegation is offered since July 2021");
        assertThat(answers.offered).containsExactly("Open as of 1 Jul 2021");
        assertThat(text(robot, "#as-of")).isEqualTo("1 Jul 2021");
        assertThat(wired().document().modifiedProperty().get()).isTrue();
        assertThat(wired().document().fileProperty().get()).isEqualTo(early);
    }

    @Test
    void playMovesTheCountersOfBothClusters(FxRobot robot) throws TimeoutException {
        if (text(robot, "#play").equals("Play")) {
            robot.clickOn("#play");
        }
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> count(robot, "#seen-eks") > 0);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> count(robot, "#seen-ecs") > 0);
        robot.clickOn("#play");
        int seen = count(robot, "#seen-eks");
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(count(robot, "#seen-eks")).isEqualTo(seen);
    }

    @Test
    void aStepIsToldInWords(FxRobot robot) {
        robot.clickOn("#step");
        assertThat(robot.lookup("#drawing").query().getAccessibleText())
                .contains("EKS: 1. A client sends the request to the Classic Load Balancer")
                .contains("ECS: 1. A client sends the request to the Application Load Balancer");
        robot.clickOn("#step").clickOn("#step");
        assertThat(robot.lookup("#drawing").query().getAccessibleText()).contains("3. kube-proxy on i-");
    }

    @Test
    void aClickOnTheDrawingSelectsWhatIsThere(FxRobot robot) {
        var drawing = wired().drawing();
        var scene = drawing.sceneProperty().get();
        assertThat(scene).isNotNull();
        double x = drawing.viewport().x(scene.eks().instanceX(0) + scene.eks().layout(0).width() / 2);
        double y = drawing.viewport().y(scene.eks().instanceY(0) + 10);
        var node = robot.lookup("#drawing").query();
        robot.clickOn(node.localToScreen(x, y));
        assertThat(text(robot, "#selected")).isEqualTo("Instance i-1");
    }

    @Test
    void aBrokenFileIsExplainedAndLeavesTheOpenDocumentAlone(FxRobot robot) throws IOException {
        Path broken = folder.resolve("broken.bayplan.json");
        Files.writeString(broken, """
                {
                  "format": 1,
                  "replicas": 3
                }
                """);
        Scenario before = wired().document().scenario();
        answers.open = broken;
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(answers.refused).singleElement().asString()
                .contains("broken.bayplan.json, line 3, replicas: is no field here");
        assertThat(wired().document().scenario()).isEqualTo(before);
    }

    @Test
    void whatWasSavedOpensAgainAndChangesAreAskedAbout(FxRobot robot) throws IOException {
        answers.save = folder.resolve("mine.bayplan.json");
        robot.clickOn("#replicas-0");
        robot.interact(() -> robot.lookup("#replicas-0").<TextField>query().setText("7"));
        robot.type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.S);
        assertThat(new ScenarioFiles(CATALOGS).open(answers.save).workloads().getFirst().replicas()).isEqualTo(7);
        assertThat(wired().document().modifiedProperty().get()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.N);
        assertThat(answers.asked).isEqualTo(1);
        assertThat(wired().document().scenario().workloads().getFirst().replicas()).isEqualTo(6);
    }

    @Test
    void aPictureOfTheWholeDrawingIsWritten(FxRobot robot) throws IOException {
        answers.picture = folder.resolve("slide.png");
        robot.interact(() -> wired().document().show(wired().document().scenario().view().withLens(Lens.NETWORK)));
        robot.clickOn("#export").clickOn("#export-png");
        assertThat(Files.readAllBytes(answers.picture)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(text(robot, "#status-notice")).contains("slide.png");
    }

    @Test
    void theExportDialogBeginsWithTheLensThatIsLookedThrough(FxRobot robot) {
        robot.interact(() -> wired().document().show(wired().document().scenario().view().withLens(Lens.COST)));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(Optional.ofNullable(answers.export).map(export -> export.choices().lens().chosen()))
                .contains(Lens.COST);
    }

    @Test
    void aPictureWithoutAnEndingGetsOneAndAnotherIsRefused(FxRobot robot) {
        answers.picture = folder.resolve("slide");
        robot.clickOn("#export").clickOn("#export-png");
        assertThat(folder.resolve("slide.png")).exists();
        robot.clickOn("#export").clickOn("#export-png");
        answers.picture = folder.resolve("slide.jpg");
        robot.clickOn("#export").clickOn("#export-png");
        assertThat(folder.resolve("slide.jpg")).doesNotExist();
        assertThat(answers.refused).containsExactly(
                "slide.png cannot be saved: "
                        + "There is such a file already. To write over it, choose it by its whole name.",
                "slide.jpg cannot be saved: The name of this file must end in .png, not in .jpg.");
    }

    @Test
    void whereNothingCanBeWrittenTheDialogSaysSoAndNamesTheFileOnce(FxRobot robot) {
        answers.save = folder.resolve("nowhere").resolve("mine.bayplan.json");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        answers.open = folder.resolve("none.bayplan.json");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(answers.refused).containsExactly(
                "mine.bayplan.json cannot be saved: Reason: there is no folder " + folder.resolve("nowhere") + ".",
                "none.bayplan.json cannot be opened: Reason: there is no such file.");
    }

    @Test
    void aNoticeLeavesTheDrawingItsSizeAndTheSourcesAreTold(FxRobot robot) {
        double height = drawingHeight(robot);
        answers.save = folder.resolve("mine");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(text(robot, "#status-notice")).endsWith("mine.bayplan.json.");
        assertThat(drawingHeight(robot)).isEqualTo(height);
        assertThat(robot.lookup("#status-catalogs").<Label>query().getTooltip().getText())
                .contains("Limits of 2 Aug 2026 from:");
    }

    /// Asked on the FX thread: bounds are computed where one asks for them, which is no reading alone.
    private static double drawingHeight(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> robot.lookup("#drawing").query().getBoundsInParent().getHeight());
    }

    @Test
    void changesWithoutAFileAreAskedAboutByTheirTitle(FxRobot robot) {
        String title = wired().document().scenario().title();
        robot.interact(() -> wired().document().apply(new RemoveGroup(0)));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(answers.askedAbout).isEqualTo(title);
    }

    @Test
    void thePictureOfADarkWindowIsCopiedInLightColours(FxRobot robot) throws IOException {
        robot.interact(() -> wired().document().show(wired().document().scenario().view().withTheme(Theme.DARK)));
        robot.clickOn("#export").clickOn("#copy-picture");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answers.copied));
        assertThat(picture.getRGB(2, 2)).isEqualTo(Palette.LIGHT.background());
    }

    private Desktop.Wired wired() {
        Desktop.Wired started = wired;
        if (started == null) {
            throw new IllegalStateException("not started");
        }
        return started;
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    /// {@return a counter of requests; there is none before the first has arrived}
    private static int count(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>tryQuery()
                .map(counter -> Integer.parseInt(counter.getText().replace(",", "")))
                .orElse(0);
    }
}
