package dev.bayplan.store;

import dev.bayplan.model.scenario.Camera;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.model.scenario.Target;
import tools.jackson.core.JsonGenerator;

/// From the steps of a story to the fields of a file. What a step has as its scenario has it is left out.
final class StoryWriter {

    private final JsonGenerator json;

    StoryWriter(JsonGenerator json) {
        this.json = json;
    }

    /// Writes the story, where there is one.
    void story(Scenario scenario) {
        if (!scenario.story().isEmpty()) {
            json.writeArrayPropertyStart("story");
            scenario.story().forEach(step -> step(step, scenario));
            json.writeEndArray();
        }
    }

    private void step(StoryStep step, Scenario scenario) {
        json.writeStartObject();
        json.writeStringProperty("title", step.title());
        json.writeStringProperty("caption", step.caption());
        json.writeStringProperty("asOf", step.asOf().toString());
        json.writeStringProperty("lens", Word.of(step.lens()));
        if (step.heat()) {
            json.writeBooleanProperty("heat", true);
        }
        if (!step.camera().equals(Camera.WHOLE)) {
            json.writeObjectPropertyStart("camera");
            json.writeNumberProperty("x", step.camera().x());
            json.writeNumberProperty("y", step.camera().y());
            json.writeNumberProperty("zoom", step.camera().zoom());
            json.writeEndObject();
        }
        if (step.selected() != null) {
            selected(step.selected());
        }
        if (step.carried() != null) {
            carried(step.carried());
        }
        whole("flowStep", step.flowStep());
        whole("at", step.at());
        var settings = new SettingsWriter(json);
        if (!step.eks().equals(scenario.eks())) {
            settings.eks(step.eks());
        }
        if (!step.ecs().equals(scenario.ecs())) {
            settings.ecs(step.ecs());
        }
        json.writeEndObject();
    }

    private void selected(Target target) {
        json.writeObjectPropertyStart("selected");
        json.writeStringProperty("orchestrator", Word.of(target.orchestrator()));
        switch (target) {
            case Target.Instance(_, int instance) -> json.writeNumberProperty("instance", instance);
            case Target.NetworkInterface(_, int networkInterface) ->
                    json.writeNumberProperty("interface", networkInterface);
            case Target.Slot(_, int slot) -> json.writeNumberProperty("slot", slot);
        }
        json.writeEndObject();
    }

    private void carried(Carried carried) {
        switch (carried) {
            case Carried.Group(String name) -> json.writeStringProperty("securityGroup", name);
            case Carried.Role(String name) -> json.writeStringProperty("role", name);
        }
    }

    private void whole(String field, int value) {
        if (value != 0) {
            json.writeNumberProperty(field, value);
        }
    }
}
