package dev.bayplan.model.traffic;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.Kubelet;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The instances that run, and the zones they run in: a load balancer has a node in each of those.
final class RunningInstances {

    private final int[] all;
    private final int[][] inZone;
    private final int[] zones;
    private final long[] milliCpuInZone;
    private final IntUnaryOperator zoneOf;

    private RunningInstances(int[] all, int zones, IntUnaryOperator zoneOf, IntToLongFunction milliCpu) {
        this.all = all;
        this.zoneOf = zoneOf;
        inZone = IntStream.range(0, zones)
                .mapToObj(z -> Arrays.stream(all).filter(i -> zoneOf.applyAsInt(i) == z).toArray())
                .toArray(int[][]::new);
        this.zones = IntStream.range(0, zones).filter(z -> inZone[z].length > 0).toArray();
        milliCpuInZone = Arrays.stream(inZone)
                .mapToLong(those -> Arrays.stream(those).mapToLong(milliCpu).sum())
                .toArray();
    }

    static RunningInstances of(Scenario scenario, List<InstanceType> types, Plan plan) {
        Kubelet kubelet = Kubelet.on(scenario.asOf());
        long[] milliCpu = types.stream().mapToLong(type -> kubelet.cpu(type).capacity()).toArray();
        return new RunningInstances(
                IntStream.range(0, plan.instances()).filter(plan::launched).toArray(), scenario.zones().size(),
                plan::zone, i -> milliCpu[plan.group(i)]);
    }

    /// {@return instances that are all alike}
    ///
    /// @param zone of each
    static RunningInstances alike(int[] zone) {
        int zones = Arrays.stream(zone).max().orElse(-1) + 1;
        return new RunningInstances(IntStream.range(0, zone.length).toArray(), zones, i -> zone[i], _ -> 1);
    }

    int[] all() {
        return all;
    }

    /// {@return one more than the index of the last of them}
    int end() {
        return all.length == 0 ? 0 : all[all.length - 1] + 1;
    }

    int[] inZone(int z) {
        return inZone[z];
    }

    /// {@return the zones that have one}
    int[] zones() {
        return zones;
    }

    int zone(int i) {
        return zoneOf.applyAsInt(i);
    }

    /// {@return the CPU that pods in zone `z` may have}
    long milliCpu(int z) {
        return milliCpuInZone[z];
    }
}
