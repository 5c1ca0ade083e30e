package dev.bayplan.bench;

import dev.bayplan.Desktop;
import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.model.scenario.View;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.traffic.RequestFlow;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.view.window.FileDialogs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// How smoothly the real window pans and zooms over 200 instances full of pods, on the headless software pipeline. A
/// program, not a test. Budget: 60 frames a second.
public final class FrameBenchmark {

    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 900;
    private static final double[] ZOOMS = {1, 4, 12};
    private static final double WARM_UP_SECONDS = 3;

    /// Until as many requests arrive as start.
    private static final double FIRST_SECONDS = 9;
    private static final double SECONDS = 6;
    private static final double MISSED_NANOS = 25e6;

    private FrameBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        reference();
        Catalogs catalogs = BundledCatalogs.load();
        System.out.printf("requests on their way: %,d%n", dots(catalogs));
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            var background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
            Desktop.Wired wired = Desktop.wire(
                    stage, catalogs, scenario(), Optional.empty(), new FileDialogs(stage), background,
                    Platform::runLater);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            wired.window().show();
            List<Run> runs = new ArrayList<>();
            for (double zoom : ZOOMS) {
                runs.add(new Run(Lens.TRAFFIC, zoom, false));
            }
            for (Lens lens : Lens.values()) {
                for (double zoom : ZOOMS) {
                    runs.add(new Run(lens, zoom, true));
                }
            }
            new Player(wired, runs, done).start();
        });
        done.await();
        Platform.exit();
    }

    /// {@return the requests of both clusters that are on their way at a time}
    private static int dots(Catalogs catalogs) {
        Outcome outcome = Outcome.of(scenario(), catalogs);
        int dots = 0;
        for (Orchestrator orchestrator : Orchestrator.values()) {
            var flow = new RequestFlow(outcome.side(orchestrator).traffic(), 1);
            for (int step = 0; step < FIRST_SECONDS / RequestFlow.STEP_SECONDS; step++) {
                flow.step();
            }
            dots += flow.live();
        }
        return dots;
    }

    private static void reference() {
        int[] pixels = new int[WIDTH * HEIGHT];
        long[] nanos = new long[500];
        for (int n = 0; n < nanos.length; n++) {
            long start = System.nanoTime();
            Arrays.fill(pixels, n);
            nanos[n] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "reference: fill %d x %d pixels once, median %.3f ms%n", WIDTH, HEIGHT,
                nanos[nanos.length / 2] / 1e6);
    }

    /// 200 instances with 234 pods' room each, all of it taken.
    private static Scenario scenario() {
        List<String> groups = List.of("default");
        var scenario = new Scenario(
                "200 instances full of pods",
                LocalDate.of(2018, 6, 6),
                IntStream.range(0, 3)
                        .mapToObj(z -> new Zone("us-east-1" + (char) ('a' + z), Cidr.parse("10." + z + ".0.0/16")))
                        .toList(),
                List.of(new SecurityGroup("default", Hue.GREY)),
                List.of(new InstanceGroup("m5.4xlarge", 200, ShapeOverride.NONE, groups)),
                List.of(
                        new Workload("web", Hue.SKY_BLUE, 16_000, 10, 16, groups, 6_000),
                        new Workload("api", Hue.BLUISH_GREEN, 16_000, 10, 16, groups, 3_000),
                        new Workload("jobs", Hue.ORANGE, 16_000, 10, 16, groups, 1_000)),
                new View(Lens.TRAFFIC, Theme.LIGHT));
        // Every leg lasts as long as the slowest, so that many are under way.
        return new Edit.SetLegLatency(new LegLatency(1_200, 1_200, 1_200)).applyTo(scenario);
    }

    /// @param zoom how much closer than the whole
    /// @param pans whether the drawing is moved; otherwise only the requests on it do
    private record Run(Lens lens, double zoom, boolean pans) {}

    private static final class Player extends AnimationTimer {

        private final Desktop.Wired wired;
        private final DrawingPresentation drawing;
        private final List<Run> runs;
        private final CountDownLatch done;
        private final long[] gaps = new long[10_000];
        private int run = -1;
        private int counted;
        private long begun;
        private long last;

        Player(Desktop.Wired wired, List<Run> runs, CountDownLatch done) {
            this.wired = wired;
            this.drawing = wired.drawing();
            this.runs = runs;
            this.done = done;
        }

        @Override
        public void handle(long ignored) {
            long now = System.nanoTime();
            if (drawing.sceneProperty().get() == null) {
                return;
            }
            double seconds = (now - begun) / 1e9;
            if (run < 0 && seconds < FIRST_SECONDS) {
                begun = begun == 0 ? now : begun;
                return;
            }
            if (run < 0 || seconds > WARM_UP_SECONDS + SECONDS) {
                next(now);
                return;
            }
            if (seconds > WARM_UP_SECONDS && counted < gaps.length) {
                gaps[counted++] = now - last;
            }
            last = now;
            if (!runs.get(run).pans) {
                return;
            }
            double swing = Math.cos(seconds * 3);
            drawing.pan(swing * 6, swing * 3);
            drawing.zoomAt(WIDTH / 3.0, HEIGHT / 3.0, 1 + 0.01 * Math.cos(seconds * 5));
        }

        private void next(long now) {
            if (run >= 0) {
                report(runs.get(run));
            }
            run++;
            if (run == runs.size()) {
                stop();
                done.countDown();
                return;
            }
            Run next = runs.get(run);
            wired.document().show(wired.document().scenario().view().withLens(next.lens()));
            drawing.fit();
            drawing.zoomAt(WIDTH / 3.0, HEIGHT / 3.0, next.zoom());
            counted = 0;
            begun = now;
            last = now;
        }

        private void report(Run what) {
            long[] sorted = Arrays.copyOf(gaps, counted);
            Arrays.sort(sorted);
            long missed = Arrays.stream(sorted).filter(gap -> gap > MISSED_NANOS).count();
            double all = Arrays.stream(sorted).sum() / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%-16s x%-3.0f %5.1f frames/s  median %5.1f ms  p99 %5.1f ms  worst %5.1f ms  missed %4.1f %%%n",
                    what.pans() ? what.lens() : what.lens() + " still",
                    what.zoom(), counted / all, sorted[counted / 2] / 1e6,
                    sorted[counted * 99 / 100] / 1e6, sorted[counted - 1] / 1e6, 100.0 * missed / counted);
        }
    }
}
