package dev.bayplan;

import dev.bayplan.command.Window;
import dev.bayplan.controller.Presentations;
import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.controller.drawing.FrameLoop;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.controller.files.Dialogs;
import dev.bayplan.controller.files.DocumentFiles;
import dev.bayplan.controller.story.Projection;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.view.canvas.DrawingPane;
import dev.bayplan.view.canvas.Showing;
import dev.bayplan.view.window.FileDialogs;
import dev.bayplan.view.window.MainWindow;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// The window with everything behind it: who talks to whom is written here and nowhere else.
public final class Desktop implements Window {

    /// A window with what it shows.
    public record Wired(MainWindow window, Document document, DrawingPresentation drawing) {}

    private boolean prepared;

    @Override
    public void prepare() {
        if (!prepared) {
            prepared = true;
            Platform.startup(() -> {});
        }
    }

    @Override
    public void open(Catalogs catalogs, Scenario scenario, Optional<Path> file) {
        Platform.runLater(() -> {
            var stage = new Stage();
            Wired wired = wire(
                    stage, catalogs, scenario, file, new FileDialogs(stage), background(), Platform::runLater);
            Opening.begin(wired);
        });
    }

    private static Executor background() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("background").factory());
    }

    /// {@return a window that is not shown yet, and what it shows}
    ///
    /// @param dialogs    asks the user about files
    /// @param background where everything is computed
    /// @param fx         where answers arrive
    public static Wired wire(
            Stage stage, Catalogs catalogs, Scenario scenario, Optional<Path> file, Dialogs dialogs,
            Executor background, Executor fx) {
        var fonts = new Fonts();
        var palette = new ReadOnlyObjectWrapper<>(Palette.LIGHT);
        var document = new Document(scenario, catalogs);
        file.ifPresent(path -> document.open(scenario, path));
        var recomputation = new Recomputation(document, catalogs, background, fx);
        var lifecycle = new LifecyclePresentation(document, catalogs, recomputation);
        var selection = new Selection(lifecycle.outcomeProperty());
        var drawing = new DrawingPresentation(
                document, lifecycle.shownProperty(), selection, fonts, background, fx);
        boolean plays = !Platform.getPreferences().isReducedMotion();
        var playback = new Playback(document, lifecycle.shownProperty(), drawing, plays);
        var presentations = Presentations.of(
                document, catalogs, recomputation, lifecycle, selection, drawing, playback);
        var pane = new DrawingPane(drawing, fonts, palette, playback.captionProperty());
        var files = new DocumentFiles(
                document, lifecycle.outcomeProperty(), catalogs, fonts, dialogs, background, fx);
        var window = new MainWindow(stage, presentations, pane, files);
        palette.bind(window.paletteProperty());
        var _ = new FrameLoop(Showing.of(pane), playback, lifecycle, drawing, pane::drawScene, pane::drawFlow);
        window.presentOn(() -> stage(presentations.talk().projection(), fonts, palette));
        return new Wired(window, document, drawing);
    }

    /// The drawing of a talk: made when the first one begins.
    private static Region stage(Projection projection, Fonts fonts, ObservableValue<Palette> palette) {
        var pane = DrawingPane.forAudience(
                projection.drawing(), fonts, palette, projection.playback().captionProperty());
        var _ = new FrameLoop(
                Showing.of(pane), projection.playback(), projection.flight(), projection.drawing(), pane::drawScene,
                pane::drawFlow);
        return pane;
    }
}
