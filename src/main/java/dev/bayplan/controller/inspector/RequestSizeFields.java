package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Edit.SetRequestSize;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.RequestSize;

/// What the user may change of what a request is taken to be like.
public final class RequestSizeFields {

    private final Field kilobytes;
    private final Field requestsPerConnection;

    RequestSizeFields(Document document) {
        var change = new Change<RequestSize>(
                document, Scenario::requestSize, (_, other) -> new SetRequestSize(other));
        kilobytes = Field.wholeNumber(typed -> change.make(old -> old.withKilobytes(typed)));
        requestsPerConnection =
                Field.wholeNumber(typed -> change.make(old -> old.withRequestsPerConnection(typed)));
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
    }
}
