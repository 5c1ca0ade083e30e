package dev.bayplan.view.window;

import dev.bayplan.controller.Presentations;
import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.controller.files.FileActions;
import dev.bayplan.drawing.metrics.Fonts;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// What a window on the article's scenario shows. Both executors run at once: tests wait for events, never for a clock.
final class ArticleWindow {

    final Document document = new Document(Samples.article(), Samples.catalogs());
    final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    final LifecyclePresentation lifecycle = new LifecyclePresentation(document, Samples.catalogs(), recomputation);
    final Selection selection = new Selection(lifecycle.outcomeProperty());
    final Fonts fonts = new Fonts();
    final DrawingPresentation drawing = new DrawingPresentation(
            document, lifecycle.shownProperty(), selection, fonts, Runnable::run, Runnable::run);

    /// Nothing moves by itself.
    final Playback playback = new Playback(document, lifecycle.shownProperty(), drawing, false);

    void show(Stage stage, double width, Region canvas, FileActions files) {
        stage.setWidth(width);
        stage.setHeight(960);
        Presentations presentations = Presentations.of(
                document, Samples.catalogs(), recomputation, lifecycle, selection, drawing, playback);
        new MainWindow(stage).show(canvas, presentations, files);
    }
}
