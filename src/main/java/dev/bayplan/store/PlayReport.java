package dev.bayplan.store;

import dev.bayplan.model.lifecycle.Cause;
import dev.bayplan.model.lifecycle.Event;
import dev.bayplan.model.lifecycle.Figures;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.lifecycle.Subject;
import dev.bayplan.model.lifecycle.Timeline;
import dev.bayplan.model.scenario.Scenario;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/// What the script of a scenario leads to, as JSON, for scripts. The events of both sides stand in one list, in the
/// order of their times, those of EKS first; `cause` names another of its entries, or one of the script.
public final class PlayReport {

    private final Scenario scenario;
    private final JsonGenerator json;

    private PlayReport(Scenario scenario, JsonGenerator json) {
        this.scenario = scenario;
        this.json = json;
    }

    public static byte[] write(Scenario scenario, Lifecycle played) {
        return JsonLayout.write(json -> new PlayReport(scenario, json).played(played));
    }

    private void played(Lifecycle played) {
        json.writeStartObject();
        json.writeArrayPropertyStart("events");
        events(played.eks(), played.ecs());
        json.writeEndArray();
        figures("eks", played.eks().figures());
        figures("ecs", played.ecs().figures());
        json.writeEndObject();
    }

    private void events(Timeline eks, Timeline ecs) {
        int[] placeOfEks = new int[eks.events().size()];
        int[] placeOfEcs = new int[ecs.events().size()];
        int k = 0;
        int c = 0;
        while (k < placeOfEks.length || c < placeOfEcs.length) {
            boolean eksIsNext = c == placeOfEcs.length
                    || (k < placeOfEks.length && eks.events().get(k).at() <= ecs.events().get(c).at());
            if (eksIsNext) {
                placeOfEks[k] = k + c;
                event(eks.events().get(k++), placeOfEks);
            } else {
                placeOfEcs[c] = k + c;
                event(ecs.events().get(c++), placeOfEcs);
            }
        }
    }

    private void event(Event event, int[] places) {
        json.writeStartObject();
        json.writeNumberProperty("at", event.at());
        json.writeStringProperty("orchestrator", Word.of(event.orchestrator()));
        json.writeStringProperty("kind", Word.of(event.kind()));
        json.writeStringProperty("subject", subject(event.subject()));
        switch (event.cause()) {
            case Cause.Given _ -> json.writeNullProperty("cause");
            case Cause.Scripted(int entry) -> json.writeStringProperty("cause", "script[" + entry + "]");
            case Cause.Followed(int index) -> json.writeStringProperty("cause", "events[" + places[index] + "]");
        }
        json.writeStringProperty("rule", Word.of(event.rule()));
        json.writeEndObject();
    }

    private String subject(Subject subject) {
        return switch (subject) {
            case Subject.OfReplica(int workload, int number) ->
                    scenario.workloads().get(workload).name() + "/" + number;
            case Subject.OfWorkload(int workload) -> scenario.workloads().get(workload).name();
            case Subject.OfInstance(int instance) -> "instances[" + instance + "]";
            case Subject.OfZone(int zone) -> scenario.zones().get(zone).name();
        };
    }

    private void figures(String side, Figures figures) {
        json.writeObjectPropertyStart(side);
        OptionalInt healthy = figures.healthyAgainAt();
        if (healthy.isPresent()) {
            json.writeNumberProperty("healthyAgainAt", healthy.getAsInt());
        } else {
            json.writeNullProperty("healthyAgainAt");
        }
        json.writeNumberProperty("lowestReady", figures.lowestReady());
        json.writeNumberProperty("requestsLost", figures.requestsLost());
        json.writeEndObject();
    }
}
