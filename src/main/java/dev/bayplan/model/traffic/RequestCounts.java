package dev.bayplan.model.traffic;

import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.settings.Distance;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;

/// Counts what became of requests. Takes no more room the more it counts.
///
/// The legs behind the balancer go so far or so far: six ways in all. Everything that is told of requests follows from
/// how many took which.
public final class RequestCounts {

    private static final List<Distance> FIRST = List.of(Distance.WITHIN_ZONE, Distance.BETWEEN_ZONES);
    private static final List<Distance> SECOND =
            List.of(Distance.WITHIN_INSTANCE, Distance.WITHIN_ZONE, Distance.BETWEEN_ZONES);

    private final Traffic traffic;
    private final Plan plan;

    /// By workload, then way.
    private final long[][] ways;
    private long refused;
    private long onBusiest;

    public RequestCounts(Traffic traffic) {
        this.traffic = traffic;
        plan = traffic.plan();
        ways = new long[traffic.workloads()][FIRST.size() * SECOND.size()];
    }

    /// Counts one request.
    public void count(Journey request) {
        int w = request.workload();
        int slot = request.slot();
        if (slot == Journey.NOBODY) {
            refused++;
            return;
        }
        int instance = request.instance();
        int target = request.target();
        int zone = plan.zone(instance);
        int first = request.entryZone() == zone ? 0 : 1;
        int second = instance == target ? 0 : zone == plan.zone(target) ? 1 : 2;
        ways[w][first * SECOND.size() + second]++;
        if (slot == traffic.busiest(w)) {
            onBusiest++;
        }
    }

    /// {@return what has been counted so far}
    ///
    /// @param sent where the requests came from
    public Counters counters(RequestSource sent) {
        long connections = 0;
        long answered = 0;
        for (int w = 0; w < ways.length; w++) {
            connections += sent.connections(w);
            answered += answered(w);
        }
        return new Counters(
                connections, answered, refused,
                ways((first, second) -> second == Distance.WITHIN_INSTANCE ? 0 : 1),
                ways((first, _) -> first == Distance.BETWEEN_ZONES ? 1 : 0),
                ways((_, second) -> second == Distance.BETWEEN_ZONES ? 1 : 0), onBusiest);
    }

    private long answered(int w) {
        return Arrays.stream(ways[w]).sum();
    }

    private long ways(ToIntBiFunction<Distance, Distance> each) {
        long sum = 0;
        for (long[] ofWorkload : ways) {
            for (int way = 0; way < ofWorkload.length; way++) {
                sum += ofWorkload[way] * each.applyAsInt(first(way), second(way));
            }
        }
        return sum;
    }

    private static Distance first(int way) {
        return FIRST.get(way / SECOND.size());
    }

    private static Distance second(int way) {
        return SECOND.get(way % SECOND.size());
    }

    /// {@return the microseconds within which that share of all answered requests is, from 0 to 1; 0 before any}
    public int latency(double share) {
        var micros = new TreeMap<Integer, Long>();
        long answered = 0;
        for (int w = 0; w < ways.length; w++) {
            answered += answered(w);
            for (int way = 0; way < ways[w].length; way++) {
                if (ways[w][way] > 0) {
                    micros.merge(micros(w, way), ways[w][way], Long::sum);
                }
            }
        }
        long within = 0;
        for (var each : micros.entrySet()) {
            within += each.getValue();
            if (within >= share * answered) {
                return each.getKey();
            }
        }
        return 0;
    }

    private int micros(int w, int way) {
        return traffic.route(w).legs().stream()
                .mapToInt(leg -> traffic.latency().of(switch (leg) {
                    case CLIENT_TO_BALANCER -> Distance.WITHIN_ZONE;
                    case BALANCER_TO_INSTANCE, BALANCER_TO_TARGET -> first(way);
                    case PROXY_TO_POD, NAT_TO_TASK -> second(way);
                }))
                .sum();
    }
}
