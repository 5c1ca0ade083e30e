package dev.bayplan.bench;

import com.sun.management.ThreadMXBean;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.Nowhere;
import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.drawing.paint.ScenePainter;
import dev.bayplan.drawing.paint.Surface;
import dev.bayplan.drawing.paint.Viewport;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.traffic.RequestFlow;
import dev.bayplan.model.traffic.Simulation;
import dev.bayplan.store.BundledCatalogs;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What fleets of any size cost beside frames: the time from an edit to its picture once warm, memory, garbage of a
/// frame, and how fast requests are simulated. A program, not a test.
public final class FleetBenchmark {

    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 900;
    private static final int FRAMES = 200;
    private static final int WARM_UP = 600;
    private static final long REQUESTS = 20_000_000;
    private static final Fonts FONTS = new Fonts();

    private FleetBenchmark() {}

    public static void main(String[] arguments) {
        var report = new Report(arguments);
        Catalogs catalogs = BundledCatalogs.load();
        for (Fleet fleet : List.of(
                new Fleet(30_000, 1_000), new Fleet(150_000, 5_000), new Fleet(1_000_000, 100_000))) {
            for (Lens lens : List.of(Lens.NETWORK, Lens.TRAFFIC)) {
                measure(report, catalogs, fleet, lens);
            }
        }
        simulate(report, catalogs);
    }

    private static void measure(Report report, Catalogs catalogs, Fleet fleet, Lens lens) {
        Scenario scenario = fleet.scenario(lens);
        int times = fleet.pods() > 500_000 ? 7 : 41;
        double[] millis = new double[times];
        for (int n = -times; n < times; n++) {
            long start = System.nanoTime();
            Scene scene = scene(Outcome.of(scenario, catalogs), lens);
            paint(scene, new Overlay(), 1, new Nowhere(), 1);
            millis[Math.max(n, 0)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        long before = used();
        Outcome outcome = Outcome.of(scenario, catalogs);
        Scene scene = scene(outcome, lens);
        double bytes = used() - before;
        long replicas = (long) outcome.eks().plan().placed() + outcome.ecs().plan().placed();
        report.time(
                String.format(
                        Locale.ROOT, "%,d pods on %,d instances, %s, an edit to its picture", fleet.pods(),
                        fleet.instances(), lens.name().toLowerCase(Locale.ROOT)),
                Figure.millis("median", millis[times / 2]),
                new Figure("plan and scene", bytes / replicas, "bytes a pod or task"),
                new Figure("garbage", garbage(outcome, scene), "bytes a frame"));
    }

    private static Scene scene(Outcome outcome, Lens lens) {
        return SceneLayout.forWindow(outcome, lens, FONTS, WIDTH, HEIGHT);
    }

    private static void paint(Scene scene, Overlay overlay, double closer, Surface surface, int frames) {
        var view = new Viewport();
        view.fit(scene.width(), scene.height(), WIDTH, HEIGHT);
        view.zoomAt(WIDTH / 3.0, HEIGHT / 3.0, closer, 0);
        var painter = new ScenePainter(FONTS);
        for (int frame = 0; frame < frames; frame++) {
            painter.paint(surface, view, scene, Palette.LIGHT, overlay);
            painter.paintFlow(surface, view, scene, Palette.LIGHT, overlay);
        }
    }

    /// {@return the bytes that a frame allocates once it has run for a while, requests on their way}
    private static long garbage(Outcome outcome, Scene scene) {
        var overlay = new Overlay();
        for (Orchestrator orchestrator : Orchestrator.values()) {
            var flow = new RequestFlow(outcome.side(orchestrator).traffic(), 1);
            for (int step = 0; step < 600; step++) {
                flow.step();
            }
            overlay.motion(orchestrator).show(flow);
        }
        var view = new Viewport();
        view.fit(scene.width(), scene.height(), WIDTH, HEIGHT);
        var painter = new ScenePainter(FONTS);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var nowhere = new Nowhere();
        long before = 0;
        for (int frame = -WARM_UP; frame < FRAMES; frame++) {
            before = frame == 0 ? threads.getCurrentThreadAllocatedBytes() : before;
            painter.paint(nowhere, view, scene, Palette.LIGHT, overlay);
            painter.paintFlow(nowhere, view, scene, Palette.LIGHT, overlay);
        }
        return (threads.getCurrentThreadAllocatedBytes() - before) / FRAMES;
    }

    private static long used() {
        for (int n = 0; n < 4; n++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void simulate(Report report, Catalogs catalogs) {
        Outcome outcome = Outcome.of(new Fleet(30_000, 1_000).scenario(Lens.TRAFFIC), catalogs);
        for (Orchestrator orchestrator : Orchestrator.values()) {
            Simulation.of(outcome.side(orchestrator).traffic(), REQUESTS / 4, 1);
            long start = System.nanoTime();
            Simulation.of(outcome.side(orchestrator).traffic(), REQUESTS, 1);
            report.row(
                    "requests simulated on one core, " + orchestrator,
                    new Figure("", REQUESTS / ((System.nanoTime() - start) / 1e9) / 1e6, "million a second"));
        }
    }
}
