package dev.bayplan.model.traffic;

import dev.bayplan.model.placement.Plan;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The pods or tasks of one workload that can be reached: those placed with an address.
final class Endpoints {

    private final int[] slot;
    private final int[] instance;
    private final int[][] byZone;
    private int @Nullable [] all;

    private Endpoints(int[] slot, int[] instance, int[][] byZone) {
        this.slot = slot;
        this.instance = instance;
        this.byZone = byZone;
    }

    /// {@return the endpoints of every workload, found in one walk over the plan}
    static Endpoints[] of(Plan plan, int workloads, int zones) {
        int[][] slot = new int[workloads][];
        int[][] instance = new int[workloads][];
        int[] found = new int[workloads];
        for (int w = 0; w < workloads; w++) {
            slot[w] = new int[plan.placed(w)];
            instance[w] = new int[plan.placed(w)];
        }
        for (int i = 0; i < plan.instances(); i++) {
            int end = plan.firstInterface(i) + plan.interfaces(i);
            for (int j = plan.firstInterface(i); j < end; j++) {
                for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
                    int w = plan.workload(s);
                    if (w >= 0) {
                        slot[w][found[w]] = s;
                        instance[w][found[w]++] = i;
                    }
                }
            }
        }
        Endpoints[] all = new Endpoints[workloads];
        for (int w = 0; w < workloads; w++) {
            all[w] = new Endpoints(slot[w], instance[w], byZone(instance[w], zones, plan::zone));
        }
        return all;
    }

    /// {@return the endpoints where so many pods run on each of the instances; they have no slots}
    static Endpoints of(RunningInstances instances, int count, int[] pods) {
        int[] on = IntStream.range(0, count)
                .flatMap(i -> IntStream.generate(() -> i).limit(pods[i]))
                .toArray();
        int zones = Arrays.stream(instances.zones()).max().orElse(-1) + 1;
        return new Endpoints(new int[on.length], on, byZone(on, zones, instances::zone));
    }

    private static int[][] byZone(int[] on, int zones, IntUnaryOperator zone) {
        int[] count = new int[zones];
        for (int i : on) {
            count[zone.applyAsInt(i)]++;
        }
        int[][] byZone = Arrays.stream(count).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(count, 0);
        for (int e = 0; e < on.length; e++) {
            int z = zone.applyAsInt(on[e]);
            byZone[z][count[z]++] = e;
        }
        return byZone;
    }

    int count() {
        return slot.length;
    }

    /// {@return all of them, by their indices; made once}
    synchronized int[] all() {
        if (all == null) {
            all = IntStream.range(0, count()).toArray();
        }
        return all;
    }

    int slot(int e) {
        return slot[e];
    }

    /// {@return the endpoint that has slot `s`; negative where none has}
    int at(int s) {
        return Arrays.binarySearch(slot, s);
    }

    int instance(int e) {
        return instance[e];
    }

    int zones() {
        return byZone.length;
    }

    /// {@return the endpoints in one zone}
    int[] inZone(int zone) {
        return byZone[zone];
    }

    /// {@return how many there are on each of `instances` instances}
    int[] perInstance(int instances) {
        int[] count = new int[instances];
        Arrays.stream(instance).forEach(i -> count[i]++);
        return count;
    }

    /// {@return the endpoints on each instance}
    ///
    /// @param perInstance how many those are
    int[][] byInstance(int[] perInstance) {
        int[][] own = new int[perInstance.length][];
        for (int i = 0; i < own.length; i++) {
            own[i] = new int[perInstance[i]];
        }
        int[] found = new int[own.length];
        for (int e = 0; e < instance.length; e++) {
            own[instance[e]][found[instance[e]]++] = e;
        }
        return own;
    }
}
