package dev.bayplan.model.traffic;

import dev.bayplan.model.placement.Plan;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The pods or tasks of one workload that can be reached: those placed with an address.
final class Endpoints {

    private final int[] slot;
    private final int[] instance;
    private final int[][] byZone;

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
            int[] on = instance[w];
            all[w] = new Endpoints(slot[w], on, IntStream.range(0, zones)
                    .mapToObj(z -> IntStream.range(0, on.length).filter(e -> plan.zone(on[e]) == z).toArray())
                    .toArray(int[][]::new));
        }
        return all;
    }

    int count() {
        return slot.length;
    }

    int slot(int e) {
        return slot[e];
    }

    int instance(int e) {
        return instance[e];
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
}
