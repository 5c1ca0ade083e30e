package dev.bayplan.model.settings;

import dev.bayplan.model.Check;

/// What a request is taken to be like, for what depends on it: bytes that move, connections that are opened.
///
/// @param kilobytes             of a request and its answer together
/// @param requestsPerConnection requests that a client sends over one connection; at least 1
public record RequestSize(int kilobytes, int requestsPerConnection) {

    /// An assumption, not a measurement.
    public static final RequestSize DEFAULT = new RequestSize(10, 1);

    private static final int MOST_KILOBYTES = 1_000_000;
    private static final int MOST_REQUESTS = 1_000_000;

    public RequestSize {
        Check.between("kilobytes", kilobytes, 1, MOST_KILOBYTES);
        Check.between("requestsPerConnection", requestsPerConnection, 1, MOST_REQUESTS);
    }

    public RequestSize withKilobytes(int size) {
        return new RequestSize(size, requestsPerConnection);
    }

    public RequestSize withRequestsPerConnection(int requests) {
        return new RequestSize(kilobytes, requests);
    }
}
