package dev.bayplan.drawing.scene;

import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.EvenScenario;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.IamRole;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.model.scenario.View;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.PodIdentity;
import dev.bayplan.model.settings.PodPermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What to draw in a test: outcomes made up from a seed, and the extremes by name.
public final class SomeOutcomes {

    private static final int LONGEST = 300;
    private static final List<Hue> HUES = List.of(Hue.values());
    private static final List<String> BOTH = List.of("own", "wide");

    /// One to draw, as a failed test names it.
    public record Named(String name, Outcome outcome) {
        @Override
        public String toString() {
            return name;
        }
    }

    private SomeOutcomes() {}

    /// {@return the extremes and so many made up from seeds}
    public static Stream<Named> all(int seeds) {
        return Stream.concat(
                extremes(),
                LongStream.range(0, seeds).mapToObj(seed -> new Named("seed " + seed, AnyOutcome.routed(seed))));
    }

    public static Stream<Named> extremes() {
        return Stream.of(
                named("nothing at all", EvenScenario.of(1, List.of(), List.of())),
                named("no instances in six zones", EvenScenario.of(6, List.of(), List.of(web(3)))),
                named("no workloads", EvenScenario.of(3, List.of(EvenScenario.instances("m5.large", 4)), List.of())),
                named("one of everything", EvenScenario.of(1, List.of(EvenScenario.instances("t2.small", 1)), one())),
                named("one instance for three zones",
                        EvenScenario.of(3, List.of(EvenScenario.instances("m5.large", 1)), List.of(web(12)))),
                named("three mixed types in six zones", EvenScenario.of(
                        6,
                        List.of(
                                EvenScenario.instances("c5.18xlarge", 5), EvenScenario.instances("t2.small", 9),
                                EvenScenario.instances("m5.4xlarge", 8)),
                        List.of(web(700), EvenScenario.workload("cart", 300, 50)))),
                named("sixty instances", sixtyInstances()),
                named("three hundred instances", EvenScenario.of(
                        3, List.of(EvenScenario.instances("m4.large", 300)), List.of(web(1_000)))),
                named("subnets that run out", subnetsThatRunOut()),
                named("pods without address", podsWithoutAddress()),
                named("names as long as can be", longNames()));
    }

    private static List<Workload> one() {
        return List.of(web(1));
    }

    private static Workload web(int replicas) {
        return EvenScenario.workload("web", replicas, 100);
    }

    private static Named named(String name, Scenario scenario) {
        return new Named(name, AnyOutcome.of(scenario));
    }

    /// {@return sixty instances in three zones with requests for all of their pods}
    public static Scenario sixtyInstances() {
        return EvenScenario.of(
                3, List.of(EvenScenario.instances("m5.large", 60)),
                List.of(web(500), EvenScenario.workload("cart", 300, 70)));
    }

    /// {@return some instances that find no address for themselves}
    public static Scenario subnetsThatRunOut() {
        return new Scenario(
                "", SomeTypes.JUNE_2018,
                IntStream.range(0, 2).mapToObj(z -> new Zone("z" + z, Cidr.parse("10." + z + ".0.0/28"))).toList(),
                List.of(new SecurityGroup("default", Hue.GREY)),
                List.of(EvenScenario.instances("m5.large", 40)), List.of(web(40)),
                new View(Lens.NETWORK, Theme.LIGHT));
    }

    /// {@return instances that admit more pods than their subnet has addresses for}
    public static Scenario podsWithoutAddress() {
        return new Scenario(
                "", SomeTypes.JUNE_2018, List.of(new Zone("z", Cidr.parse("10.0.0.0/27"))),
                List.of(new SecurityGroup("default", Hue.GREY)),
                List.of(EvenScenario.instances("m5.large", 3)),
                List.of(new Workload("web", Hue.SKY_BLUE, 80, 1, 1, List.of("default"), 40)),
                new View(Lens.NETWORK, Theme.LIGHT));
    }

    /// {@return names with signs that need escaping, from every plane and direction, and too long for any room}
    public static Scenario longNames() {
        String long1 = ("<&\"' 🚀🧭 שלום مرحبا " + "W".repeat(LONGEST)).substring(0, LONGEST);
        List<String> groups = List.of(long1);
        return new Scenario(
                "title " + "of a scenario that goes on 🚀 ".repeat(20).substring(0, LONGEST - 10),
                SomeTypes.TODAY,
                IntStream.range(0, 3)
                        .mapToObj(z -> new Zone(z + "-" + "zone".repeat(70), Cidr.parse("10." + z + ".0.0/16")))
                        .toList(),
                List.of(new SecurityGroup(long1, Hue.GREY)),
                List.of(new InstanceGroup("c5.18xlarge", 4, new ShapeOverride(3, 20, null, null), groups)),
                IntStream.range(0, HUES.size())
                        .mapToObj(w -> new Workload(
                                w + long1.substring(2), HUES.get(w), 6, 1, 1, groups, 1_000_000))
                        .toList(),
                new View(Lens.NETWORK, Theme.LIGHT));
    }

    /// {@return workloads that ask for a role, for none, and for one in the network of the host, on two instances with
    /// Pod Identity and tokens that no other pod gets}
    public static Scenario podsOfEveryRole() {
        Scenario plain = twoSecurityGroups(2);
        return new Scenario(
                plain.title(), plain.asOf(), plain.zones(), plain.securityGroups(),
                List.of(IamRole.OF_INSTANCES, new IamRole("role", Hue.ORANGE)), plain.fleet(),
                List.of(
                        plain.workloads().getFirst().withRole("role").withReplicas(2),
                        plain.workloads().getLast().withReplicas(2),
                        plain.workloads().getLast().withName("agent").withRole("role").withHostNetwork(true)),
                EksSettings.DEFAULT.withPermissions(new PodPermissions(PodIdentity.POD_IDENTITY, true, 1)),
                EcsSettings.DEFAULT, plain.requestSize(), plain.legLatency(), plain.script(), plain.story(),
                plain.view());
    }

    /// {@return two workloads on instances whose groups go beyond what one asks and leave out what the other asks}
    public static Scenario twoSecurityGroups(int replicas) {
        return new Scenario(
                "", SomeTypes.TODAY, List.of(new Zone("a", Cidr.parse("10.0.0.0/16"))),
                BOTH.stream().map(name -> new SecurityGroup(name, Hue.GREY)).toList(),
                List.of(new InstanceGroup("m5.large", 2, ShapeOverride.NONE, List.of("wide"))),
                List.of(
                        new Workload("web", Hue.BLUE, replicas, 1, 1, List.of("own"), 10),
                        new Workload("cart", Hue.ORANGE, replicas, 1, 1, List.of("wide"), 10)),
                new View(Lens.SECURITY_GROUPS, Theme.LIGHT));
    }
}
