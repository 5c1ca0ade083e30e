package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Edit.SetRequestSize;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.RequestSize;

/// What the user may change of what a request is taken to be like, and which ones are shown.
public final class RequestSizeFields {

    private final Field kilobytes;
    private final Field requestsPerConnection;
    private final Field seed;

    RequestSizeFields(Document document) {
        var change = new Change<RequestSize>(
                document, Scenario::requestSize, (_, other) -> new SetRequestSize(other));
        kilobytes = Field.wholeNumber(typed -> change.make(old -> old.withKilobytes(typed)));
        requestsPerConnection =
                Field.wholeNumber(typed -> change.make(old -> old.withRequestsPerConnection(typed)));
        seed = Field.wholeNumber(typed -> document.show(document.scenario().view().withSeed(typed)));
    }

    /// {@return the seed of the requests that are shown}
    public Field seed() {
        return seed;
    }

    public Field kilobytes() {
        return kilobytes;
    }

    public Field requestsPerConnection() {
        return requestsPerConnection;
    }

    void show(Scenario scenario) {
        kilobytes.show(scenario.requestSize().kilobytes());
        requestsPerConnection.show(scenario.requestSize().requestsPerConnection());
        seed.show(scenario.view().seed());
    }
}
