package dev.bayplan.model.scenario;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.settings.AnySettings;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.settings.RequestSize;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Scenarios made up from a seed, for laws that hold for every one. They are small, but crowded: subnets that run out,
/// shapes edited to the smallest, empty groups, workloads too large for any instance.
public final class AnyScenario {

    private static final List<String> SECURITY_GROUPS = List.of("web", "orders", "data", "admin");
    private static final ShapeOverride SMALLEST = new ShapeOverride(1, 1, null, null);
    private static final ShapeOverride LONELY = new ShapeOverride(3, 1, null, null);

    private AnyScenario() {}

    /// {@return the seeds to try a law with}
    public static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /// {@return a scenario, half of them of June 2018, with types of the catalog that holds on its date}
    public static Scenario from(long seed, Catalogs catalogs) {
        LocalDate asOf = new SplittableRandom(~seed).nextBoolean() ? SomeTypes.JUNE_2018 : SomeTypes.TODAY;
        return from(seed, catalogs.on(asOf));
    }

    /// {@return a scenario of the day on which the catalog was published}
    public static Scenario from(long seed, Catalog catalog) {
        var random = new SplittableRandom(seed);
        boolean asTheyCome = seed % 2 == 0;
        var settings = new SplittableRandom(seed + 1_000);
        return new Scenario(
                "seed " + seed,
                catalog.published(),
                zones(random),
                SECURITY_GROUPS.stream().map(name -> new SecurityGroup(name, any(random, Hue.values()))).toList(),
                List.of(IamRole.OF_INSTANCES, new IamRole("shop", Hue.BLUE)),
                IntStream.range(0, random.nextInt(0, 5)).mapToObj(_ -> group(random, catalog)).toList(),
                IntStream.range(0, random.nextInt(0, 6))
                        .mapToObj(w -> workload(random, w))
                        .map(each -> asTheyCome ? each : inAnyNetwork(each, settings, catalog))
                        .toList(),
                asTheyCome ? EksSettings.DEFAULT : eks(settings, catalog),
                asTheyCome ? EcsSettings.DEFAULT : AnySettings.ecs(settings, catalog.published()),
                RequestSize.DEFAULT, LegLatency.DEFAULT,
                List.of(), List.of(),
                new View(any(random, Lens.values()), any(random, Theme.values())));
    }

    /// {@return the same scenario as [#from], but with any settings of traffic that its day offers, and with workloads
    /// in the network of the host}
    public static Scenario routed(long seed, Catalogs catalogs) {
        Scenario scenario = from(seed, catalogs);
        var random = new SplittableRandom(seed + Long.MAX_VALUE / 3);
        return scenario
                .withWorkloads(scenario.workloads().stream()
                        .map(each -> random.nextInt(5) == 0 ? each.withHostNetwork(true) : each)
                        .toList())
                .withEks(scenario.eks().withTraffic(AnySettings.traffic(random, scenario.asOf())))
                .withEcs(AnySettings.ecs(random, scenario.asOf()));
    }

    private static List<Zone> zones(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(1, Scenario.MOST_ZONES + 1))
                .mapToObj(z -> new Zone("us-east-1" + (char) ('a' + z), subnet(random, z)))
                .toList();
    }

    /// Small ones are as likely as large ones, and lie in the upper half of all addresses as often as in the lower.
    private static Cidr subnet(SplittableRandom random, int zone) {
        int length = random.nextInt(Cidr.SHORTEST, Cidr.LONGEST + 1);
        return Cidr.parse("%d.%d.0.0/%d".formatted(random.nextBoolean() ? 10 : 192, zone, length));
    }

    private static InstanceGroup group(SplittableRandom random, Catalog catalog) {
        String type = any(random, catalog.types().toArray(InstanceType[]::new)).name();
        ShapeOverride edited = switch (random.nextInt(6)) {
            case 0 -> SMALLEST;
            case 1 -> LONELY;
            case 2 -> new ShapeOverride(
                    random.nextInt(1, 16), random.nextInt(1, 51), random.nextInt(1, 97), random.nextInt(1, 400_000));
            default -> ShapeOverride.NONE;
        };
        return new InstanceGroup(type, random.nextInt(0, 12), edited, securityGroups(random));
    }

    private static Workload workload(SplittableRandom random, int number) {
        boolean tiny = random.nextBoolean();
        return new Workload(
                "workload " + number,
                any(random, Hue.values()),
                random.nextInt(0, 250),
                random.nextInt(1, tiny ? 20 : 4_000),
                random.nextInt(1, tiny ? 50 : 16_384),
                securityGroups(random),
                random.nextInt(0, 1_000));
    }

    private static Workload inAnyNetwork(Workload workload, SplittableRandom random, Catalog catalog) {
        boolean daemons = Offering.ECS_DAEMON_SCHEDULING.isOfferedOn(catalog.published());
        return workload
                .withRole(random.nextBoolean() ? "shop" : null)
                .withPort(random.nextInt(8_080, 8_082))
                .withHostNetwork(random.nextInt(4) == 0)
                .withDaemon(daemons && random.nextInt(4) == 0);
    }

    private static EksSettings eks(SplittableRandom random, Catalog catalog) {
        EksSettings any = AnySettings.eks(random, catalog.published());
        return any.withNetworking(any.networking().withEniConfigSecurityGroups(securityGroups(random)));
    }

    private static List<String> securityGroups(SplittableRandom random) {
        int first = random.nextInt(SECURITY_GROUPS.size());
        return SECURITY_GROUPS.subList(first, random.nextInt(first + 1, SECURITY_GROUPS.size() + 1));
    }

    private static <T> T any(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
