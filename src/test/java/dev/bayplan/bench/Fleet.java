package dev.bayplan.bench;

import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Edit;
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
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodAddresses;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// A fleet full of pods, for benchmarks. Under ECS tasks run in bridge mode, so that as many find a place.
///
/// @param pods      asked for, of three workloads
/// @param instances of which each takes as many
record Fleet(int pods, int instances) {

    /// More addresses than three subnets have are those of IPv6.
    private static final int MOST_IPV4 = 190_000;

    Scenario scenario(Lens lens) {
        List<String> groups = List.of("default");
        var plain = new Scenario(
                "%,d pods on %,d instances".formatted(pods, instances),
                LocalDate.of(2026, 8, 2),
                IntStream.range(0, 3)
                        .mapToObj(z -> new Zone("us-east-1" + (char) ('a' + z), Cidr.parse("10." + z + ".0.0/16")))
                        .toList(),
                List.of(new SecurityGroup("default", Hue.GREY)),
                List.of(new InstanceGroup("m5.4xlarge", instances, ShapeOverride.NONE, groups)),
                List.of(
                        workload("web", Hue.SKY_BLUE, pods - 2 * (pods / 4), 600_000),
                        workload("api", Hue.BLUISH_GREEN, pods / 4, 300_000),
                        workload("jobs", Hue.ORANGE, pods / 4, 100_000)),
                new View(lens, Theme.LIGHT));
        var networking = plain.eks().networking();
        var addressed = pods <= MOST_IPV4
                ? networking.withWarmTargets(networking.warmTargets().withWarmEnis(0))
                : networking.withAddresses(PodAddresses.IPV6);
        // Every leg lasts as long as the slowest, so that many requests are under way.
        return new Edit.SetLegLatency(new LegLatency(1_200, 1_200, 1_200)).applyTo(plain
                .withEks(plain.eks().withNetworking(addressed))
                .withEcs(plain.ecs().withNetworkMode(NetworkMode.BRIDGE)));
    }

    private static Workload workload(String name, Hue hue, int replicas, int requestsPerSecond) {
        return new Workload(name, hue, replicas, 10, 16, List.of("default"), requestsPerSecond);
    }
}
