package dev.bayplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.view.window.FileDialogs;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// What one sees while the window opens.
@ExtendWith(ApplicationExtension.class)
class OpeningTest {

    private boolean sidesWereThere;
    private boolean drawingWasThere;
    private double drawingAtFirst;
    private @Nullable Stage opened;

    @Start
    void start(Stage other) {
        // Other tests share TestFX's stage.
        Stage stage = new Stage();
        opened = stage;
        Catalogs catalogs = BundledCatalogs.load();
        Desktop.Wired wired = Desktop.wire(
                stage, catalogs, BundledExamples.read("article-vpc-eni", catalogs), Optional.empty(),
                new FileDialogs(stage), Runnable::run, Platform::runLater);
        stage.showingProperty().subscribe(showing -> {
            if (showing) {
                Node root = stage.getScene().getRoot();
                sidesWereThere = root.lookup("#title") != null || root.lookup("#limit-eks") != null;
                drawingAtFirst = root.lookup("#drawing").getLayoutBounds().getWidth();
                drawingWasThere = wired.drawing().sceneProperty().get() != null;
            }
        });
        Opening.begin(wired);
    }

    @Stop
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void theSidesFollowTheDrawingAndLeaveItItsRoom(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#limit-eks").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(drawingWasThere).isTrue();
        assertThat(sidesWereThere).isFalse();
        assertThat(robot.lookup("#title").tryQuery()).isPresent();
        assertThat(drawingAtFirst).isGreaterThan(300);
        assertThat(robot.lookup("#drawing").query().getLayoutBounds().getWidth()).isEqualTo(drawingAtFirst);
    }
}
