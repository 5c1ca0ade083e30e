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
import dev.bayplan.controller.files.FileActions;
import dev.bayplan.controller.story.Projection;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.view.canvas.DrawingPane;
import dev.bayplan.view.canvas.ScreenFonts;
import dev.bayplan.view.canvas.Showing;
import dev.bayplan.view.window.FileDialogs;
import dev.bayplan.view.window.MainWindow;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window with everything behind it: who talks to whom is written here and nowhere else.
public final class Desktop implements Window {

    /// A window with what it shows.
    ///
    /// @param presentations makes what all but the drawing shows; asked once
    public record Wired(
            MainWindow window, Document document, DrawingPresentation drawing, DrawingPane pane,
            Supplier<Presentations> presentations, FileActions files) {

        /// Shows the whole window at once.
        public void show() {
            window.show(pane, presentations.get(), files);
        }

        void fillBars() {
            window.fillBars(presentations.get(), files);
        }
    }

    private @Nullable FutureTask<Void> toolkit;

    /// Of the FX thread.
    private @Nullable MainWindow prepared;

    @Override
    public void prepare() {
        if (toolkit == null) {
            var starting = new FutureTask<Void>(() -> Platform.startup(this::prepareWindow), null);
            Thread.ofPlatform().name("toolkit").start(starting);
            toolkit = starting;
        }
    }

    private void prepareWindow() {
        Thread.ofPlatform().name("fonts").start(ScreenFonts::names);
        var window = new MainWindow(new Stage());
        // A style sheet that names a font which is not there yet keeps to another one.
        var _ = ScreenFonts.names();
        window.layOut();
        prepared = window;
    }

    /// @throws IllegalStateException where the toolkit does not start: there is no display, or not all of JavaFX
    @Override
    public void open(Catalogs catalogs, Scenario scenario, Optional<Path> file) {
        prepare();
        FutureTask<Void> starting = Objects.requireNonNull(toolkit);
        Begun begun = Begun.with(catalogs, scenario, file, background(), task -> answer(starting, task));
        try {
            starting.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("JavaFX does not start", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Platform.runLater(() -> {
            MainWindow window = Objects.requireNonNull(prepared);
            Opening.begin(wire(window, begun, new FileDialogs(window.stage())));
        });
    }

    /// Waits for the toolkit, which starts while the first answer is computed; where it does not, nobody wants it.
    private static void answer(FutureTask<Void> starting, Runnable task) {
        try {
            starting.get();
            Platform.runLater(task);
        } catch (ExecutionException _) {
            // Told by who opens the window.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Executor background() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("background").factory());
    }

    /// What needs no toolkit, so that it can be under way before there is one.
    ///
    /// @param background where everything is computed
    /// @param fx         where answers arrive
    private record Begun(
            Document document, Catalogs catalogs, Recomputation recomputation, Fonts fonts, Executor background,
            Executor fx) {

        static Begun with(
                Catalogs catalogs, Scenario scenario, Optional<Path> file, Executor background, Executor fx) {
            var document = new Document(scenario, catalogs);
            file.ifPresent(path -> document.open(scenario, path));
            var fonts = new Fonts();
            background.execute(fonts::prepare);
            var recomputation = new Recomputation(document, catalogs, background, fx);
            return new Begun(document, catalogs, recomputation, fonts, background, fx);
        }
    }

    /// {@return a window that is not shown yet, and what it shows}
    ///
    /// @param window     is empty so far
    /// @param dialogs    asks the user about files
    /// @param background where everything is computed
    /// @param fx         where answers arrive
    public static Wired wire(
            MainWindow window, Catalogs catalogs, Scenario scenario, Optional<Path> file, Dialogs dialogs,
            Executor background, Executor fx) {
        return wire(window, Begun.with(catalogs, scenario, file, background, fx), dialogs);
    }

    private static Wired wire(MainWindow window, Begun begun, Dialogs dialogs) {
        Document document = begun.document();
        Recomputation recomputation = begun.recomputation();
        Catalogs catalogs = begun.catalogs();
        Fonts fonts = begun.fonts();
        Executor background = begun.background();
        Executor fx = begun.fx();
        var palette = new ReadOnlyObjectWrapper<>(Palette.LIGHT);
        var lifecycle = new LifecyclePresentation(document, catalogs, recomputation);
        var selection = new Selection(lifecycle.outcomeProperty());
        var drawing = new DrawingPresentation(
                document, lifecycle.shownProperty(), selection, fonts, background, fx);
        boolean plays = !Platform.getPreferences().isReducedMotion();
        var playback = new Playback(document, lifecycle.shownProperty(), drawing, plays);
        var pane = new DrawingPane(drawing, fonts, palette, playback.captionProperty());
        var files = new DocumentFiles(
                document, lifecycle.outcomeProperty(), catalogs, fonts, dialogs, background, fx);
        window.themeProperty().bind(document.scenarioProperty().map(each -> each.view().theme()));
        palette.bind(window.paletteProperty());
        var _ = new FrameLoop(Showing.of(pane), playback, lifecycle, drawing, pane::drawScene, pane::drawFlow);
        Supplier<Presentations> presentations = () -> {
            Presentations made = Presentations.of(
                    document, catalogs, recomputation, lifecycle, selection, drawing, playback);
            window.presentOn(() -> stage(made.talk().projection(), fonts, palette));
            return made;
        };
        return new Wired(window, document, drawing, pane, presentations, files);
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
