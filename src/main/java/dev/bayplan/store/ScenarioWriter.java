package dev.bayplan.store;

import dev.bayplan.model.scenario.IamRole;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// From a scenario to the fields of a file, always in the same order.
final class ScenarioWriter {

    private final JsonGenerator json;

    private ScenarioWriter(JsonGenerator json) {
        this.json = json;
    }

    static byte[] write(Scenario scenario) {
        return JsonLayout.write(json -> new ScenarioWriter(json).scenario(scenario));
    }

    private void scenario(Scenario scenario) {
        json.writeStartObject();
        json.writeNumberProperty("format", ScenarioCodec.FORMAT);
        json.writeStringProperty("title", scenario.title());
        json.writeStringProperty("asOf", scenario.asOf().toString());
        json.writeArrayPropertyStart("zones");
        scenario.zones().forEach(this::zone);
        json.writeEndArray();
        json.writeArrayPropertyStart("securityGroups");
        scenario.securityGroups().forEach(this::securityGroup);
        json.writeEndArray();
        json.writeArrayPropertyStart("roles");
        scenario.roles().forEach(this::role);
        json.writeEndArray();
        json.writeArrayPropertyStart("fleet");
        scenario.fleet().forEach(this::instanceGroup);
        json.writeEndArray();
        json.writeArrayPropertyStart("workloads");
        scenario.workloads().forEach(this::workload);
        json.writeEndArray();
        var settings = new SettingsWriter(json);
        settings.eks(scenario.eks());
        settings.ecs(scenario.ecs());
        settings.requestSize(scenario.requestSize());
        settings.legLatency(scenario.legLatency());
        new ScriptWriter(json).script(scenario.script());
        new StoryWriter(json).story(scenario);
        json.writeObjectPropertyStart("view");
        json.writeStringProperty("lens", Word.of(scenario.view().lens()));
        json.writeStringProperty("theme", Word.of(scenario.view().theme()));
        json.writeBooleanProperty("heat", scenario.view().heat());
        json.writeNumberProperty("seed", scenario.view().seed());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void zone(Zone zone) {
        json.writeStartObject();
        json.writeStringProperty("name", zone.name());
        json.writeStringProperty("subnet", zone.subnet().toString());
        json.writeEndObject();
    }

    private void securityGroup(SecurityGroup group) {
        json.writeStartObject();
        json.writeStringProperty("name", group.name());
        json.writeStringProperty("hue", Word.of(group.hue()));
        json.writeEndObject();
    }

    private void role(IamRole role) {
        json.writeStartObject();
        json.writeStringProperty("name", role.name());
        json.writeStringProperty("hue", Word.of(role.hue()));
        json.writeEndObject();
    }

    private void instanceGroup(InstanceGroup group) {
        json.writeStartObject();
        json.writeStringProperty("instanceType", group.instanceType());
        json.writeNumberProperty("count", group.count());
        if (!group.edited().equals(ShapeOverride.NONE)) {
            edited(group.edited());
        }
        names("securityGroups", group.securityGroups());
        json.writeStringProperty("instanceRole", group.instanceRole());
        json.writeEndObject();
    }

    private void edited(ShapeOverride edited) {
        json.writeObjectPropertyStart("edited");
        wholeIfGiven("enis", edited.enis());
        wholeIfGiven("ipv4PerEni", edited.ipv4PerEni());
        wholeIfGiven("vcpus", edited.vcpus());
        wholeIfGiven("memoryMib", edited.memoryMib());
        json.writeEndObject();
    }

    private void workload(Workload workload) {
        json.writeStartObject();
        json.writeStringProperty("name", workload.name());
        json.writeStringProperty("hue", Word.of(workload.hue()));
        json.writeNumberProperty("replicas", workload.replicas());
        json.writeNumberProperty("milliCpu", workload.milliCpu());
        json.writeNumberProperty("memoryMib", workload.memoryMib());
        names("securityGroups", workload.securityGroups());
        json.writeNumberProperty("requestsPerSecond", workload.requestsPerSecond());
        if (workload.role() != null) {
            json.writeStringProperty("role", workload.role());
        }
        json.writeNumberProperty("port", workload.port());
        json.writeBooleanProperty("hostNetwork", workload.hostNetwork());
        json.writeBooleanProperty("daemon", workload.daemon());
        new SettingsWriter(json).scaling(workload.scaling());
        json.writeEndObject();
    }

    private void names(String field, List<String> names) {
        json.writeArrayPropertyStart(field);
        names.forEach(json::writeString);
        json.writeEndArray();
    }

    private void wholeIfGiven(String field, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(field, value);
        }
    }
}
