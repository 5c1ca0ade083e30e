package dev.bayplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.view.window.FileDialogs;
import dev.bayplan.view.window.MainWindow;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
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

    private boolean othersWereThere;
    private boolean drawingWasThere;
    private @Nullable Dimension2D drawingAtFirst;
    private @Nullable Stage opened;

    @Start
    void start(Stage other) {
        // Other tests share TestFX's stage.
        Stage stage = new Stage();
        opened = stage;
        Catalogs catalogs = BundledCatalogs.load();
        Desktop.Wired wired = Desktop.wire(
                new MainWindow(stage), catalogs, BundledExamples.read("article-load-balancing", catalogs),
                Optional.empty(), new FileDialogs(stage), Runnable::run, Platform::runLater);
        stage.showingProperty().subscribe(showing -> {
            if (showing) {
                Node root = stage.getScene().getRoot();
                othersWereThere = root.lookup("#title") != null || root.lookup("#limit-eks") != null
                        || root.lookup("#export") != null;
                drawingAtFirst = size(root.lookup("#drawing"));
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
    void theBarsAndSidesFollowTheDrawingAndLeaveItItsRoom(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#limit-eks").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(drawingWasThere).isTrue();
        assertThat(othersWereThere).isFalse();
        assertThat(robot.lookup("#title").tryQuery()).isPresent();
        assertThat(drawingAtFirst).extracting(Dimension2D::getWidth, DOUBLE).isGreaterThan(300);
        Node drawing = robot.lookup("#drawing").query();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> size(drawing))).isEqualTo(drawingAtFirst);
    }

    private static Dimension2D size(Node node) {
        return new Dimension2D(node.getLayoutBounds().getWidth(), node.getLayoutBounds().getHeight());
    }
}
