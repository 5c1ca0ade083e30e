package dev.bayplan.store;

import dev.bayplan.model.scenario.Camera;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.text.Messages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From the fields of a file to the steps of a story. [StoryWriter] is the way back: a field is named in both.
///
/// @param asOf  the day of the scenario, for steps that name none
/// @param today the last day there is
/// @param eks   the settings of the scenario, for steps that have none of their own
/// @param ecs   the settings of the scenario, for steps that have none of their own
record StoryReader(LocalDate asOf, LocalDate today, EksSettings eks, EcsSettings ecs) {

    private static final List<String> FIELDS = List.of(
            "title", "caption", "asOf", "lens", "heat", "camera", "selected", "securityGroup", "role", "flowStep",
            "at", "eks", "ecs");
    private static final List<String> CAMERA_FIELDS = List.of("x", "y", "zoom");
    private static final List<String> TARGET_FIELDS = List.of("orchestrator", "instance", "interface", "slot");

    StoryStep step(JsonObject json) throws FileFormatException {
        json.allowOnly(FIELDS);
        return json.build(() -> new StoryStep(
                json.text("title"),
                json.has("caption") ? json.text("caption") : "",
                json.has("asOf") ? json.dayUntil("asOf", today) : asOf,
                json.object("eks", SettingsReader::eks, eks),
                json.object("ecs", SettingsReader::ecs, ecs),
                json.constant("lens", Lens.class),
                json.flag("heat", false),
                json.object("camera", StoryReader::camera, Camera.WHOLE),
                json.has("selected") ? target(json.object("selected")) : null,
                carried(json),
                json.whole("flowStep", 0),
                json.whole("at", 0)));
    }

    private static Camera camera(JsonObject json) throws FileFormatException {
        json.allowOnly(CAMERA_FIELDS);
        return json.build(() -> new Camera(json.number("x"), json.number("y"), json.number("zoom")));
    }

    private static Target target(JsonObject json) throws FileFormatException {
        json.allowOnly(TARGET_FIELDS);
        String kind = json.has("interface") ? "interface" : json.has("slot") ? "slot" : "instance";
        json.allowOnly(List.of("orchestrator", kind));
        Orchestrator orchestrator = json.constant("orchestrator", Orchestrator.class);
        int index = json.whole(kind);
        return json.build(() -> switch (kind) {
            case "interface" -> new Target.NetworkInterface(orchestrator, index);
            case "slot" -> new Target.Slot(orchestrator, index);
            default -> new Target.Instance(orchestrator, index);
        });
    }

    private static @Nullable Carried carried(JsonObject json) throws FileFormatException {
        if (json.has("securityGroup") && json.has("role")) {
            throw json.placeOf("role").problem(Messages.text("store.groupOrRole"));
        }
        if (json.has("securityGroup")) {
            return new Carried.Group(json.text("securityGroup"));
        }
        return json.has("role") ? new Carried.Role(json.text("role")) : null;
    }
}
