package dev.bayplan.view.canvas;

import dev.bayplan.bench.Figure;
import dev.bayplan.bench.Report;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.drawing.paint.ScenePainter;
import dev.bayplan.drawing.paint.Viewport;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javafx.scene.canvas.Canvas;

/// Our part of a frame: the 150,000 pods of one cluster as cells of the raster, all in view, every one's colour changed
/// with each frame and nothing reused, beside filling the pixels of that frame once. At 3,200 × 1,800, where a cell is
/// a pixel high: smaller ones are left out for bars. A program, not a test.
public final class RasterBenchmark {

    private static final int WIDTH = 3_200;
    private static final int HEIGHT = 1_800;
    private static final int FRAMES = 400;

    private RasterBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var report = new Report(arguments);
        Catalogs catalogs = BundledCatalogs.load();
        Scenario fleet = BundledExamples.read("fleet-5000", catalogs);
        var fonts = new Fonts();
        List<Scene> scenes = List.of(
                scene(fleet, catalogs, fonts), scene(recoloured(fleet), catalogs, fonts));
        var surface = new CanvasSurface(new Canvas(WIDTH, HEIGHT), raster());
        var painter = new ScenePainter(fonts);
        var overlay = new Overlay();
        var view = new Viewport();
        int[] pixels = new int[WIDTH * HEIGHT];
        double[] fill = new double[FRAMES];
        double[] paint = new double[FRAMES];
        for (int frame = -FRAMES; frame < FRAMES; frame++) {
            Scene scene = scenes.get(Math.floorMod(frame, 2));
            Box bounds = scene.eks().bounds();
            double zoom = Math.min(WIDTH / bounds.width(), HEIGHT / bounds.height());
            view.show(bounds.x(), bounds.y(), zoom, WIDTH, HEIGHT);
            long start = System.nanoTime();
            Arrays.fill(pixels, frame);
            long filled = System.nanoTime();
            painter.paint(surface, view, scene, Palette.LIGHT, overlay);
            long painted = System.nanoTime();
            if (frame >= 0) {
                fill[frame] = (filled - start) / 1e6;
                paint[frame] = (painted - filled) / 1e6;
            }
        }
        Arrays.sort(fill);
        Arrays.sort(paint);
        double millis = paint[FRAMES / 2];
        report.row(
                "150,000 pods as cells of the raster, 3200 × 1800, nothing reused", Figure.millis("", millis),
                new Figure("", millis / fill[FRAMES / 2], "× filling those pixels"));
        System.exit(0);
    }

    private static Raster raster() {
        var raster = new Raster();
        raster.resize(WIDTH, HEIGHT);
        return raster;
    }

    private static Scene scene(Scenario scenario, Catalogs catalogs, Fonts fonts) {
        return SceneLayout.forWindow(Outcome.of(scenario, catalogs), Lens.COST, fonts, WIDTH, HEIGHT);
    }

    private static Scenario recoloured(Scenario scenario) {
        Hue[] hues = Hue.values();
        Scenario changed = scenario;
        for (int w = 0; w < scenario.workloads().size(); w++) {
            changed = new Edit.ReplaceWorkload(w, scenario.workloads().get(w).withHue(hues[hues.length - 1 - w]))
                    .applyTo(changed);
        }
        return changed;
    }
}
