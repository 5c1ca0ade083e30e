package dev.bayplan.model.traffic;

import dev.bayplan.model.settings.Distance;
import java.math.BigDecimal;
import java.util.List;

/// One leg of a request: what is drawn, told and paid of it.
///
/// @param micros   how long it takes, in microseconds
/// @param usdPerGb US dollars for each GB that goes this way
public record Leg(LegKind kind, Place from, Place to, Distance distance, int micros, BigDecimal usdPerGb) {

    public boolean crossesInstance() {
        return distance != Distance.WITHIN_INSTANCE;
    }

    public boolean crossesZone() {
        return distance == Distance.BETWEEN_ZONES;
    }

    /// {@return the legs of a request in their order; of one that is refused the first alone}
    public static List<Leg> of(Traffic traffic, Journey request) {
        return traffic.route(request.workload()).legs().stream()
                .limit(request.refused() ? 1 : Long.MAX_VALUE)
                .map(kind -> of(traffic, request, kind))
                .toList();
    }

    private static Leg of(Traffic traffic, Journey request, LegKind kind) {
        Distance distance = request.distance(kind, traffic.plan());
        Place node = new Place.BalancerNode(request.entryZone());
        Place port = new Place.InstancePort(request.instance());
        Place replica = new Place.Replica(request.slot(), request.target());
        Place from = switch (kind) {
            case CLIENT_TO_BALANCER -> new Place.Clients();
            case BALANCER_TO_INSTANCE, BALANCER_TO_TARGET -> node;
            case PROXY_TO_POD, NAT_TO_TASK -> port;
        };
        Place to = switch (kind) {
            case CLIENT_TO_BALANCER -> node;
            case BALANCER_TO_INSTANCE -> port;
            case BALANCER_TO_TARGET, PROXY_TO_POD, NAT_TO_TASK -> replica;
        };
        boolean paid = distance == Distance.BETWEEN_ZONES && traffic.route(request.workload()).paysToCross(kind);
        return new Leg(
                kind, from, to, distance, traffic.latency().of(distance),
                paid ? traffic.usdPerGbBetweenZones() : BigDecimal.ZERO);
    }
}
