package dev.bayplan.bench;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.model.scenario.View;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/// How long an edit takes to recompute: 100 instances and 3,000 pods of 3 workloads, both orchestrators, and ten times
/// as many. A program, not a test: times are for people to read. Budget: a median below 16 ms for the first.
public final class RecomputeBenchmark {

    private static final int WARM_UP = 200;
    private static final int MEASURED = 500;
    private static final int PIXELS = 1_600 * 900;
    private static final List<String> DEFAULT = List.of("default");

    private RecomputeBenchmark() {}

    public static void main(String[] arguments) {
        Catalogs catalogs = SomeTypes.catalogs();
        int[] picture = new int[PIXELS];
        measure("reference: fill 1600 x 900 pixels", () -> {
            Arrays.fill(picture, picture[0] + 1);
            return picture[PIXELS - 1];
        });
        for (LocalDate asOf : List.of(SomeTypes.JUNE_2018, SomeTypes.TODAY)) {
            for (int times : new int[] {1, 10}) {
                Scenario scenario = scenario(asOf, times);
                measure("%,d instances, as of %s".formatted(100 * times, asOf), () -> {
                    Outcome outcome = Outcome.of(scenario, catalogs);
                    return outcome.eks().plan().placed() + outcome.ecs().plan().placed();
                });
            }
        }
    }

    private static Scenario scenario(LocalDate asOf, int times) {
        return new Scenario(
                "the benchmark",
                asOf,
                IntStream.range(0, 3)
                        .mapToObj(z -> new Zone("us-east-1" + (char) ('a' + z), Cidr.parse("10." + z + ".0.0/16")))
                        .toList(),
                List.of(new SecurityGroup("default", Hue.GREY)),
                List.of(new InstanceGroup("m5.4xlarge", 100 * times, ShapeOverride.NONE, DEFAULT)),
                IntStream.range(0, 3)
                        .mapToObj(w -> new Workload(
                                "workload " + w, Hue.BLUE, 1_000 * times, 100 + 50 * w, 256 << w, DEFAULT, 100))
                        .toList(),
                new View(Lens.NETWORK, Theme.LIGHT));
    }

    private static void measure(String what, IntSupplier work) {
        long check = 0;
        for (int i = 0; i < WARM_UP; i++) {
            check += work.getAsInt();
        }
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            check += work.getAsInt();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT, "%-36s median %7.3f ms   p99 %7.3f ms   (check %d)%n",
                what, nanos[MEASURED / 2] / 1e6, nanos[MEASURED * 99 / 100] / 1e6, check);
    }
}
