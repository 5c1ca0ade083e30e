package dev.bayplan.controller.document;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.InstanceType.Architecture;
import dev.bayplan.model.catalog.InstanceType.Hypervisor;
import dev.bayplan.model.catalog.InterfaceLimits;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small world to test in: the article's scenario, and two catalogs of a few types.
public final class Samples {

    public static final LocalDate ARTICLE_DAY = LocalDate.of(2018, 6, 6);

    private Samples() {}

    public static Catalogs catalogs() {
        var then = new Catalog(LocalDate.of(2018, 6, 28), LocalDate.of(2018, 6, 5), List.of(), List.of(
                then("c4.large", 2, 3840, 3, 10), then("c5.large", 2, 4096, 3, 10), then("c5.xlarge", 4, 8192, 4, 15),
                then("m4.large", 2, 8192, 2, 10), then("m4.xlarge", 4, 16384, 4, 15),
                then("m5.large", 2, 8192, 3, 10), then("m5.xlarge", 4, 16384, 4, 15),
                then("m5.2xlarge", 8, 32768, 4, 15), then("m5.4xlarge", 16, 65536, 8, 30),
                type("m5a.large", 2, 8192, 3, 10, null, false), then("r4.large", 2, 15616, 3, 10),
                then("t2.medium", 2, 4096, 3, 6), then("t2.micro", 1, 1024, 2, 2)));
        var now = new Catalog(LocalDate.of(2026, 8, 2), LocalDate.of(2019, 1, 1), List.of(), List.of(
                now("c5.large", 2, 4096, 3, 10, 0.085), now("c5.xlarge", 4, 8192, 4, 15, 0.17),
                now("m5.large", 2, 8192, 3, 10, 0.096), now("m5.xlarge", 4, 16384, 4, 15, 0.192),
                now("m5.24xlarge", 96, 393216, 15, 50, 4.608), now("m6i.large", 2, 8192, 3, 10, 0.096),
                now("m7g.medium", 1, 4096, 2, 4, 0.0408), now("m7g.large", 2, 8192, 3, 10, 0.0816),
                now("m7g.xlarge", 4, 16384, 4, 15, 0.1632), now("r5.large", 2, 16384, 3, 10, 0.126)));
        return new Catalogs(List.of(then, now));
    }

    /// {@return the article's figure: 3 m5.large in three zones, 90 replicas of three workloads}
    public static Scenario article() {
        return scenario(List.of(
                workload("web", Hue.SKY_BLUE, 24, 50, 64, "sg-web"),
                workload("api", Hue.BLUISH_GREEN, 30, 50, 64, "sg-api"),
                workload("jobs", Hue.ORANGE, 36, 25, 32, "sg-jobs")));
    }

    public static Scenario scenario(List<Workload> workloads) {
        return new Scenario(
                "The article", ARTICLE_DAY,
                List.of(zone("us-east-1a", "10.0.0.0/20"), zone("us-east-1b", "10.0.16.0/20"),
                        zone("us-east-1c", "10.0.32.0/20")),
                List.of(new SecurityGroup("sg-node", Hue.GREY), new SecurityGroup("sg-web", Hue.SKY_BLUE),
                        new SecurityGroup("sg-api", Hue.BLUISH_GREEN), new SecurityGroup("sg-jobs", Hue.ORANGE)),
                List.of(new InstanceGroup("m5.large", 3, ShapeOverride.NONE, List.of("sg-node"))),
                workloads, new View(Lens.NETWORK, Theme.LIGHT));
    }

    public static Workload workload(String name, Hue hue, int replicas, int milliCpu, int memoryMib, String group) {
        return new Workload(name, hue, replicas, milliCpu, memoryMib, List.of(group), 100);
    }

    private static Zone zone(String name, String subnet) {
        return new Zone(name, Cidr.parse(subnet));
    }

    private static InstanceType then(String name, int vcpus, int memoryMib, int enis, int ipv4) {
        return type(name, vcpus, memoryMib, enis, ipv4, null, true);
    }

    private static InstanceType now(String name, int vcpus, int memoryMib, int enis, int ipv4, double price) {
        return type(name, vcpus, memoryMib, enis, ipv4, price, false);
    }

    private static InstanceType type(
            String name, int vcpus, int memoryMib, int enis, int ipv4, @Nullable Double price, boolean eksTemplate) {
        return new InstanceType(
                name, vcpus, memoryMib, new InterfaceLimits(enis, enis, ipv4), null, null, Hypervisor.UNKNOWN, false,
                Architecture.X86_64, 0, price, eksTemplate);
    }
}
