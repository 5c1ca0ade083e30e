package dev.bayplan.bench;

import dev.bayplan.Desktop;
import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.view.window.FileDialogs;
import dev.bayplan.view.window.MainWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// How smoothly the real window pans, zooms and lets requests move over fleets of any size, on the headless software
/// pipeline. A program, not a test, with the arguments of [Options] and [Report].
public final class FrameBenchmark {

    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 900;
    private static final List<Fleet> FLEETS = List.of(
            new Fleet(1_000, 50), new Fleet(20_000, 700), new Fleet(150_000, 5_000), new Fleet(1_000_000, 100_000));

    private FrameBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        var options = Options.of(arguments);
        var report = new Report(arguments);
        Catalogs catalogs = BundledCatalogs.load();
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (Fleet fleet : options.pods() == 0 ? FLEETS : only(options.pods())) {
            for (Motion motion : Motion.values()) {
                FrameTimes times = measured(catalogs, fleet, motion, options);
                report.row(
                        String.format(
                                Locale.ROOT, "%,d pods on %,d instances, %s", fleet.pods(), fleet.instances(),
                                motion.words()),
                        times.figures());
            }
        }
        Platform.exit();
    }

    private static List<Fleet> only(int pods) {
        return FLEETS.stream().filter(fleet -> fleet.pods() == pods).toList();
    }

    /// What happens on the screen.
    enum Motion {
        WHOLE("pan, whole", Lens.NETWORK, 1, true),
        HALF("pan at half zoom", Lens.NETWORK, 4, true),
        CLOSE("pan, close", Lens.NETWORK, 40, true),
        REQUESTS("requests moving", Lens.TRAFFIC, 1, false),
        REQUESTS_AND_PAN("pan, requests moving", Lens.TRAFFIC, 4, true);

        private final String words;
        private final Lens lens;
        private final double zoom;
        private final boolean pans;

        /// @param zoom how much closer than the whole
        Motion(String words, Lens lens, double zoom, boolean pans) {
            this.words = words;
            this.lens = lens;
            this.zoom = zoom;
            this.pans = pans;
        }

        String words() {
            return words;
        }
    }

    private static FrameTimes measured(Catalogs catalogs, Fleet fleet, Motion motion, Options options)
            throws InterruptedException {
        List<FrameTimes> runs = new ArrayList<>();
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            var stage = new Stage();
            var background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
            Desktop.Wired wired = Desktop.wire(
                    new MainWindow(stage), catalogs, fleet.scenario(motion.lens), Optional.empty(),
                    new FileDialogs(stage), background, Platform::runLater);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            wired.show();
            new Player(wired.drawing(), motion, options, runs, () -> {
                stage.hide();
                done.countDown();
            }).start();
        });
        done.await();
        return FrameTimes.median(runs);
    }

    private static final class Player extends AnimationTimer {

        private static final double WARM_UP_SECONDS = 4;

        private final DrawingPresentation drawing;
        private final Motion motion;
        private final Options options;
        private final List<FrameTimes> runs;
        private final Runnable done;
        private final long[] gaps = new long[100_000];
        private int counted;
        private long begun;
        private long last;

        Player(
                DrawingPresentation drawing, Motion motion, Options options, List<FrameTimes> runs, Runnable done) {
            this.drawing = drawing;
            this.motion = motion;
            this.options = options;
            this.runs = runs;
            this.done = done;
        }

        @Override
        public void handle(long ignored) {
            long now = System.nanoTime();
            if (drawing.sceneProperty().get() == null) {
                return;
            }
            if (begun == 0) {
                drawing.fit();
                drawing.zoomAt(WIDTH / 3.0, HEIGHT / 3.0, motion.zoom);
                begun = now;
            }
            double seconds = (now - begun) / 1e9 - WARM_UP_SECONDS;
            if (seconds > 0 && counted < gaps.length) {
                gaps[counted++] = now - last;
            }
            last = now;
            if (seconds > options.seconds()) {
                runs.add(FrameTimes.of(gaps, counted));
                counted = 0;
                begun = now - (long) (WARM_UP_SECONDS * 1e9);
                if (runs.size() == options.runs()) {
                    stop();
                    done.run();
                    return;
                }
            }
            if (motion.pans) {
                double swing = Math.cos(seconds * 3);
                drawing.pan(swing * 6, swing * 3);
                drawing.zoomAt(WIDTH / 3.0, HEIGHT / 3.0, 1 + 0.01 * Math.cos(seconds * 5));
            }
        }
    }
}
