package dev.bayplan.bench;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.TypeLimits;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.placement.Planning;
import dev.bayplan.model.scenario.Cidr;
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
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.MaxPods;
import dev.bayplan.model.settings.MaxPodsRule;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PlacementStrategy;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodSecurityGroups;
import dev.bayplan.store.BundledCatalogs;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/// How long an edit takes to recompute: 100 instances and 3,000 pods of 3 workloads, both orchestrators, and ten times
/// as many; the same in each mode; and every limit of every type. A program, not a test: times are for people to read.
/// Budgets, medians: below 16 ms for 100 instances as they come, below 30 ms for a plan of 1,000 instances in any mode,
/// below 20 ms for all limits.
public final class RecomputeBenchmark {

    private static final int WARM_UP = 200;
    private static final int MEASURED = 500;
    private static final List<String> DEFAULT = List.of("default");

    private RecomputeBenchmark() {}

    public static void main(String[] arguments) {
        Catalogs catalogs = SomeTypes.catalogs();
        var report = new Report(arguments);
        for (LocalDate asOf : List.of(SomeTypes.JUNE_2018, SomeTypes.TODAY)) {
            for (int times : new int[] {1, 10}) {
                Scenario scenario = scenario(asOf, times);
                measure(report, "%,d instances, as of %s".formatted(100 * times, asOf), () -> {
                    Outcome outcome = Outcome.of(scenario, catalogs);
                    return outcome.eks().plan().placed() + outcome.ecs().plan().placed();
                });
            }
        }
        measureModes(report, catalogs);
        measureLimits(report);
    }

    /// Each mode of the cluster, on ten times the instances.
    private static void measureModes(Report report, Catalogs catalogs) {
        Scenario large = scenario(SomeTypes.TODAY, 10);
        for (PodAddresses addresses : PodAddresses.values()) {
            measurePlan(report, "EKS, " + addresses, catalogs, eks(large, PodNetworking.DEFAULT
                    .withAddresses(addresses)
                    .withMaxPods(MaxPods.PUBLISHED.withRule(MaxPodsRule.RECOMMENDED))), Orchestrator.EKS);
        }
        measurePlan(report, "EKS, custom networking", catalogs,
                eks(large, PodNetworking.DEFAULT.withCustomNetworking(true)), Orchestrator.EKS);
        measurePlan(report, "EKS, security groups for pods", catalogs,
                eks(large, PodNetworking.DEFAULT.withSecurityGroups(PodSecurityGroups.STRICT)), Orchestrator.EKS);
        EcsSettings ecs = EcsSettings.DEFAULT;
        measurePlan(report, "ECS, awsvpc", catalogs, large.withEcs(ecs), Orchestrator.ECS);
        measurePlan(report, "ECS, trunking", catalogs, large.withEcs(ecs.withTrunking(true)), Orchestrator.ECS);
        for (NetworkMode mode : List.of(NetworkMode.BRIDGE, NetworkMode.HOST)) {
            measurePlan(report, "ECS, " + mode, catalogs, large.withEcs(ecs.withNetworkMode(mode)), Orchestrator.ECS);
        }
        for (PlacementStrategy strategy : PlacementStrategy.values()) {
            measurePlan(report, "ECS, bridge, " + strategy, catalogs,
                    large.withEcs(ecs.withNetworkMode(NetworkMode.BRIDGE).withStrategies(List.of(strategy))),
                    Orchestrator.ECS);
        }
    }

    private static Scenario eks(Scenario scenario, PodNetworking networking) {
        return scenario.withEks(scenario.eks().withNetworking(networking));
    }

    private static void measurePlan(
            Report report, String what, Catalogs catalogs, Scenario scenario, Orchestrator orchestrator) {
        List<InstanceType> types = scenario.typesFrom(catalogs.on(scenario.asOf()));
        measure(report, "1,000 instances, plan, " + what, () -> Planning.plan(scenario, types, orchestrator).placed());
    }

    private static void measureLimits(Report report) {
        Catalog today = BundledCatalogs.load().inOrder().getLast();
        measure(report, "limits of all %,d types".formatted(today.types().size()), () -> today.types().stream()
                .map(type -> TypeLimits.of(type, today.published()))
                .mapToInt(limits -> (int) limits.maxPods().value())
                .sum());
    }

    private static Scenario scenario(LocalDate asOf, int times) {
        return new Scenario(
                "the benchmark",
                asOf,
                IntStream.range(0, 3)
                        .mapToObj(z -> new Zone("us-east-1" + (char) ('a' + z), Cidr.parse("10." + z + ".0.0/16")))
                        .toList(),
                List.of(new SecurityGroup("default", Hue.GREY), new SecurityGroup("own", Hue.BLUE)),
                List.of(new InstanceGroup("m5.4xlarge", 100 * times, ShapeOverride.NONE, DEFAULT)),
                IntStream.range(0, 3)
                        .mapToObj(w -> new Workload(
                                "workload " + w, Hue.BLUE, 1_000 * times, 100 + 50 * w, 256 << w,
                                w == 0 ? List.of("own") : DEFAULT, 100)
                                .withPort(8_080 + w))
                        .toList(),
                new View(Lens.NETWORK, Theme.LIGHT));
    }

    private static void measure(Report report, String what, IntSupplier work) {
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
        if (check == 0) {
            throw new IllegalStateException(what + " came to nothing");
        }
        report.time(
                what, Figure.millis("median", nanos[MEASURED / 2] / 1e6),
                Figure.millis("p99", nanos[MEASURED * 99 / 100] / 1e6));
    }
}
