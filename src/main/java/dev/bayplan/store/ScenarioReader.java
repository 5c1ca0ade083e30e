package dev.bayplan.store;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.offering.NotOfferedException;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.EarliestDay;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.IamRole;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.model.scenario.View;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.settings.RequestSize;
import dev.bayplan.model.settings.Scaling;
import dev.bayplan.text.Messages;
import dev.bayplan.text.OfferingText;
import java.time.LocalDate;
import java.util.List;

/// From the fields of a file to a scenario. [ScenarioWriter] is the way back: a field is named in both.
final class ScenarioReader {

    private static final List<String> FIELDS = List.of(
            "format", "title", "asOf", "zones", "securityGroups", "roles", "fleet", "workloads", "eks", "ecs",
            "requestSize", "legMicroseconds", "script", "story", "view");
    private static final List<String> ZONE_FIELDS = List.of("name", "subnet");
    private static final List<String> SECURITY_GROUP_FIELDS = List.of("name", "hue");
    private static final List<String> INSTANCE_GROUP_FIELDS =
            List.of("instanceType", "count", "edited", "securityGroups", "instanceRole");
    private static final List<String> ROLE_FIELDS = List.of("name", "hue");
    private static final List<String> EDITED_FIELDS = List.of("enis", "ipv4PerEni", "vcpus", "memoryMib");
    private static final List<String> WORKLOAD_FIELDS = List.of(
            "name", "hue", "replicas", "milliCpu", "memoryMib", "securityGroups", "requestsPerSecond", "role", "port",
            "hostNetwork", "daemon", "scaling");
    private static final List<String> VIEW_FIELDS = List.of("lens", "theme", "heat", "seed");
    private static final View USUAL_VIEW = new View(Lens.NETWORK, Theme.SYSTEM);

    private final Catalogs catalogs;

    ScenarioReader(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    Scenario read(JsonObject root) throws FileFormatException {
        // A field that is none comes first: it may be the missing one with a slip in its name.
        root.allowOnly(FIELDS);
        return read(root, asOf(root));
    }

    /// {@return the scenario as of another day than the file says}
    Scenario read(JsonObject root, LocalDate asOf) throws FileFormatException {
        root.allowOnly(FIELDS);
        Scenario scenario = scenario(root, asOf);
        checkTypes(scenario, root);
        return scenario;
    }

    private Scenario scenario(JsonObject root, LocalDate asOf) throws FileFormatException {
        return root.build(() -> {
            try {
                return scenarioOffered(root, asOf);
            } catch (NotOfferedException e) {
                FileFormatException refused = root.placeOf(e.field()).problem(Messages.text(
                        "store.notOffered", OfferingText.sentence(e.offering()), asOf.toString()));
                throw possible(refused, scenarioOffered(root, catalogs.today()));
            }
        });
    }

    private Scenario scenarioOffered(JsonObject root, LocalDate asOf) throws FileFormatException {
        EksSettings eks = root.object("eks", SettingsReader::eks, EksSettings.DEFAULT);
        EcsSettings ecs = root.object("ecs", SettingsReader::ecs, EcsSettings.DEFAULT);
        var story = new StoryReader(asOf, catalogs.today(), eks, ecs);
        return new Scenario(
                root.has("title") ? root.text("title") : "",
                asOf,
                root.objects("zones", ScenarioReader::zone),
                root.objects("securityGroups", ScenarioReader::securityGroup),
                root.has("roles") ? root.objects("roles", ScenarioReader::role) : List.of(IamRole.OF_INSTANCES),
                root.objects("fleet", ScenarioReader::instanceGroup),
                root.objects("workloads", ScenarioReader::workload),
                eks,
                ecs,
                root.object("requestSize", SettingsReader::requestSize, RequestSize.DEFAULT),
                root.object("legMicroseconds", SettingsReader::legLatency, LegLatency.DEFAULT),
                root.has("script") ? root.objects("script", ScriptReader::entry) : List.of(),
                root.has("story") ? root.objects("story", story::step) : List.of(),
                root.has("view") ? view(root.object("view")) : USUAL_VIEW);
    }

    /// {@return the refusal, with the first day on which the scenario is possible}
    private FileFormatException possible(FileFormatException refused, Scenario scenario) {
        return EarliestDay.of(scenario, catalogs).map(refused::possibleFrom).orElse(refused);
    }

    private LocalDate asOf(JsonObject root) throws FileFormatException {
        return root.dayUntil("asOf", catalogs.today());
    }

    private static Zone zone(JsonObject json) throws FileFormatException {
        json.allowOnly(ZONE_FIELDS);
        return json.build(() -> new Zone(json.text("name"), Cidr.parse(json.text("subnet"))));
    }

    private static SecurityGroup securityGroup(JsonObject json) throws FileFormatException {
        json.allowOnly(SECURITY_GROUP_FIELDS);
        return json.build(() -> new SecurityGroup(json.text("name"), json.constant("hue", Hue.class)));
    }

    private static InstanceGroup instanceGroup(JsonObject json) throws FileFormatException {
        json.allowOnly(INSTANCE_GROUP_FIELDS);
        return json.build(() -> new InstanceGroup(
                json.text("instanceType"),
                json.whole("count"),
                json.has("edited") ? edited(json.object("edited")) : ShapeOverride.NONE,
                json.texts("securityGroups"),
                json.has("instanceRole") ? json.text("instanceRole") : IamRole.OF_INSTANCES.name()));
    }

    private static IamRole role(JsonObject json) throws FileFormatException {
        json.allowOnly(ROLE_FIELDS);
        return json.build(() -> new IamRole(json.text("name"), json.constant("hue", Hue.class)));
    }

    private static ShapeOverride edited(JsonObject json) throws FileFormatException {
        json.allowOnly(EDITED_FIELDS);
        return json.build(() -> new ShapeOverride(
                json.wholeIfGiven("enis"),
                json.wholeIfGiven("ipv4PerEni"),
                json.wholeIfGiven("vcpus"),
                json.wholeIfGiven("memoryMib")));
    }

    private static Workload workload(JsonObject json) throws FileFormatException {
        json.allowOnly(WORKLOAD_FIELDS);
        return json.build(() -> new Workload(
                json.text("name"),
                json.constant("hue", Hue.class),
                // A daemon has as many as there are instances; what it says is kept for when it is none any more.
                json.has("replicas") || !json.flag("daemon", false) ? json.whole("replicas") : 0,
                json.whole("milliCpu"),
                json.whole("memoryMib"),
                json.texts("securityGroups"),
                json.whole("requestsPerSecond", 0),
                json.has("role") ? json.text("role") : null,
                json.whole("port", Workload.USUAL_PORT),
                json.flag("hostNetwork", false),
                json.flag("daemon", false),
                json.object("scaling", SettingsReader::scaling, Scaling.DEFAULT)));
    }

    private static View view(JsonObject json) throws FileFormatException {
        json.allowOnly(VIEW_FIELDS);
        return json.build(() -> new View(
                json.constant("lens", USUAL_VIEW.lens()), json.constant("theme", USUAL_VIEW.theme()),
                json.flag("heat", USUAL_VIEW.heat()), json.whole("seed", USUAL_VIEW.seed())));
    }

    private void checkTypes(Scenario scenario, JsonObject root) throws FileFormatException {
        Catalog catalog = catalogs.on(scenario.asOf());
        try {
            scenario.typesFrom(catalog);
        } catch (InvalidValueException e) {
            List<String> nearest = NearestNames.of(unknownType(scenario, catalog), catalog);
            throw possible(
                    root.placeOf(e.field()).mustBe(
                            e.allowed(),
                            nearest.isEmpty()
                                    ? e.found()
                                    : Messages.text("store.nearest", e.found(), String.join(", ", nearest))),
                    scenario);
        }
    }

    private static String unknownType(Scenario scenario, Catalog catalog) {
        return scenario.fleet().stream()
                .map(InstanceGroup::instanceType)
                .filter(name -> catalog.find(name).isEmpty())
                .findFirst()
                .orElse("");
    }
}
