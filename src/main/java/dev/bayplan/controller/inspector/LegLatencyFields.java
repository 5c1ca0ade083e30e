package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Edit.SetLegLatency;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.Distance;
import dev.bayplan.model.settings.LegLatency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What the user may assume of how long the legs of a request take.
public final class LegLatencyFields {

    private final Map<Distance, Duration> durations = new EnumMap<>(Distance.class);

    LegLatencyFields(Document document) {
        var change = new Change<LegLatency>(document, Scenario::legLatency, (_, other) -> new SetLegLatency(other));
        for (Distance distance : Distance.values()) {
            durations.put(distance, new Duration(micros -> change.make(old -> old.with(distance, micros))));
        }
    }

    /// {@return how long a leg takes that goes so far}
    public Duration of(Distance distance) {
        return Objects.requireNonNull(durations.get(distance));
    }

    void show(Scenario scenario) {
        durations.forEach((distance, duration) -> duration.show(scenario.legLatency().of(distance)));
    }
}
