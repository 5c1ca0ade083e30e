package dev.bayplan.model.traffic;

/// The request that explains a cluster best: one that crosses zones, for the longest way tells the most. The window
/// follows it first, and pictures show it.
public final class TellingRequest {

    private static final int TRIES = 200;

    private TellingRequest() {}

    /// {@return the first of the requests for a workload that crosses zones; where none does, the first}
    public static Request of(Traffic traffic, int workload, long seed) {
        RequestSource source = new RequestSource(traffic, seed);
        Request first = source.next(workload);
        Request next = first;
        for (int tries = 0; tries < TRIES; tries++) {
            if (crossesZone(traffic, next)) {
                return next;
            }
            next = source.next(workload);
        }
        return first;
    }

    private static boolean crossesZone(Traffic traffic, Request request) {
        return traffic.route(request.workload()).legs().stream()
                .anyMatch(leg -> request.crossesZone(leg, traffic.plan()));
    }
}
