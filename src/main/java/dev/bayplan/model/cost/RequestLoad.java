package dev.bayplan.model.cost;

import dev.bayplan.model.settings.RequestSize;

/// What requests come to for those who charge for them.
///
/// @param requestsPerSecond requests that clients send
/// @param newConnections    TCP connections that they open, per second
/// @param activeConnections TCP connections open at a time
/// @param gbPerHour         GB of requests and answers in an hour
public record RequestLoad(
        double requestsPerSecond, double newConnections, double activeConnections, double gbPerHour) {

    /// How long a connection stays open. An assumption: the idle timeout of a load balancer as it comes.
    public static final int SECONDS_OPEN = 60;

    /// Kilobytes in a GB. An assumption: AWS does not say which GB it charges.
    public static final int KILOBYTES_PER_GB = 1_000_000;

    static final RequestLoad NONE = new RequestLoad(0, 0, 0, 0);

    private static final int SECONDS_PER_HOUR = 3_600;

    /// {@return the load of requests; those refused open a connection too, but move no data}
    ///
    /// @param refused the share of them that is refused, from 0 to 1
    static RequestLoad of(int requestsPerSecond, double refused, RequestSize size) {
        double opened = (double) requestsPerSecond / size.requestsPerConnection();
        double kilobytes = requestsPerSecond * (1 - refused) * size.kilobytes();
        return new RequestLoad(
                requestsPerSecond, opened, opened * SECONDS_OPEN, kilobytes * SECONDS_PER_HOUR / KILOBYTES_PER_GB);
    }

    RequestLoad plus(RequestLoad other) {
        return new RequestLoad(
                requestsPerSecond + other.requestsPerSecond, newConnections + other.newConnections,
                activeConnections + other.activeConnections, gbPerHour + other.gbPerHour);
    }
}
