package dev.bayplan.bench;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.lifecycle.Replay;
import dev.bayplan.model.lifecycle.Timeline;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.BusyScenario;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;

/// How long an hour of 200 instances and 5,000 replicas takes to play, with a day's load, a rolling update and a lost
/// instance, and how long it takes to go to any time of it. A program, not a test: times are for people to read.
/// Budgets: below 1,000 ms to play both sides, below 100 ms to go anywhere, the scene of it laid out.
public final class LifecycleBenchmark {

    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;
    private static final int TIMES = 15;
    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 600;

    private LifecycleBenchmark() {}

    public static void main(String[] arguments) {
        var report = new Report(arguments);
        Catalogs catalogs = SomeTypes.catalogs();
        Outcome outcome = Outcome.of(BusyScenario.hour(), catalogs);
        measure(report, "200 instances, 5,000 replicas: play an hour, both sides", () ->
                outcome.play(HOUR, 1).eks().events().size());
        Lifecycle played = outcome.play(HOUR, 1);
        for (Orchestrator side : Orchestrator.values()) {
            Timeline timeline = played.side(side);
            measure(report, "go to its end, " + side, () -> timeline.at(HOUR).plan().placed());
            measure(report, "all 3,600 seconds in turn, " + side, () -> {
                var replay = timeline.replay();
                long placed = 0;
                for (int second = 0; second < HOUR; second++) {
                    placed += replay.seek(second).plan().placed();
                }
                return placed;
            });
        }
        scrub(report, outcome, played, catalogs);
    }

    /// From the time that is dragged to until the scene of that time is laid out, with everything that is computed of
    /// the plans on the way.
    private static void scrub(Report report, Outcome outcome, Lifecycle played, Catalogs catalogs) {
        var fonts = new Fonts();
        Replay eks = played.eks().replay();
        Replay ecs = played.ecs().replay();
        var random = new SplittableRandom(1);
        IntToLongFunction shown = second -> {
            Outcome then = outcome.at(eks.seek(second), ecs.seek(second), catalogs);
            return SceneLayout.forWindow(then, Lens.LIFECYCLE, fonts, WIDTH, HEIGHT).eks().side().plan().placed();
        };
        measure(report, "scrub anywhere to the scene", () -> shown.applyAsLong(random.nextInt(HOUR)));
        var next = new AtomicInteger();
        measure(report, "scrub a minute on to the scene", () -> shown.applyAsLong(next.getAndAdd(MINUTE)));
        measure(report, "scrub a minute back to the scene", () -> shown.applyAsLong(next.getAndAdd(-MINUTE)));
        measure(report, "of it: the plans", () ->
                eks.seek(random.nextInt(HOUR)).plan().placed() + ecs.seek(random.nextInt(HOUR)).plan().placed());
        Moment eksThen = played.eks().at(HOUR / 2.0);
        Moment ecsThen = played.ecs().at(HOUR / 2.0);
        measure(report, "of it: what follows from plans", () ->
                outcome.at(eksThen, ecsThen, catalogs).eks().plan().placed());
        Outcome then = outcome.at(eksThen, ecsThen, catalogs);
        measure(report, "of it: the scene", () -> SceneLayout.forWindow(then, Lens.LIFECYCLE, fonts, WIDTH, HEIGHT)
                .eks().side().plan().placed());
    }

    private static void measure(Report report, String what, LongSupplier work) {
        double[] millis = new double[TIMES];
        for (int n = 0; n < TIMES; n++) {
            long start = System.nanoTime();
            long result = work.getAsLong();
            millis[n] = (System.nanoTime() - start) / 1e6;
            if (result < 0) {
                throw new IllegalStateException(what);
            }
        }
        double first = millis[0];
        Arrays.sort(millis);
        report.time(
                what, Figure.millis("median", millis[TIMES / 2]), Figure.millis("first", first),
                Figure.millis("slowest", millis[TIMES - 1]));
    }
}
