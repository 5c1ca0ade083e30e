package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Notice;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Edit.AddGroup;
import dev.bayplan.model.scenario.Edit.AddRole;
import dev.bayplan.model.scenario.Edit.AddSecurityGroup;
import dev.bayplan.model.scenario.Edit.AddWorkload;
import dev.bayplan.model.scenario.Edit.AddZone;
import dev.bayplan.model.scenario.Edit.SetTitle;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.text.NoticeText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Everything that can be edited of the scenario, and what is known about the selection.
public final class InspectorPresentation {

    private final Document document;
    private final Catalogs catalogs;
    private final Field title;
    private final Section<FleetGroupFields> fleet;
    private final Section<ZoneFields> zones;
    private final Section<WorkloadFields> workloads;
    private final Section<SecurityGroupFields> securityGroups;
    private final Section<RoleFields> roles;
    private final EksFields eks;
    private final EcsFields ecs;
    private final RequestSizeFields requestSize;
    private final LegLatencyFields legLatency;
    private final ScriptPresentation script;
    private final ReadOnlyObjectWrapper<List<Notice>> notices =
            new ReadOnlyObjectWrapper<>(this, "notices", List.of());
    private final Map<LocalDate, InstanceTypeSearch> searches = new HashMap<>();
    private final ReadOnlyObjectWrapper<Selected> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Selected.NOTHING);

    public InspectorPresentation(
            Document document, Catalogs catalogs, ObservableValue<@Nullable Outcome> outcome,
            Selection selection) {
        this.document = document;
        this.catalogs = catalogs;
        title = Field.text(typed -> document.apply(new SetTitle(typed)));
        fleet = new Section<>(
                scenario -> scenario.fleet().size(),
                index -> new FleetGroupFields(document, catalogs, notices::get, index), FleetGroupFields::show,
                () -> document.apply(new AddGroup(NewParts.fleetGroup(
                        document.scenario(), catalogs.on(document.scenario().asOf())))),
                "inspector.problem.howMany.fleet");
        zones = new Section<>(
                scenario -> scenario.zones().size(), index -> new ZoneFields(document, index), ZoneFields::show,
                () -> document.apply(new AddZone()), "inspector.problem.howMany.zones");
        workloads = new Section<>(
                scenario -> scenario.workloads().size(),
                index -> new WorkloadFields(document, index), WorkloadFields::show,
                () -> document.apply(new AddWorkload(NewParts.workload(document.scenario()))),
                "inspector.problem.howMany.workloads");
        securityGroups = new Section<>(
                scenario -> scenario.securityGroups().size(),
                index -> new SecurityGroupFields(document, selection, index), SecurityGroupFields::show,
                () -> document.apply(new AddSecurityGroup(NewParts.securityGroup(document.scenario()))),
                "inspector.problem.howMany.securityGroups");
        roles = new Section<>(
                scenario -> scenario.roles().size(),
                index -> new RoleFields(document, selection, index), RoleFields::show,
                () -> document.apply(new AddRole(NewParts.role(document.scenario()))),
                "inspector.problem.howMany.roles");
        eks = new EksFields(document);
        ecs = new EcsFields(document);
        requestSize = new RequestSizeFields(document);
        legLatency = new LegLatencyFields(document);
        script = new ScriptPresentation(document, outcome, selection);
        document.scenarioProperty().subscribe(this::show);
        var target = selection.targetProperty();
        outcome.subscribe(newest -> selected.set(Selected.of(newest, target.getValue())));
        target.subscribe(newest -> selected.set(Selected.of(outcome.getValue(), newest)));
    }

    public Field title() {
        return title;
    }

    public Section<FleetGroupFields> fleet() {
        return fleet;
    }

    public Section<ZoneFields> zones() {
        return zones;
    }

    public Section<WorkloadFields> workloads() {
        return workloads;
    }

    public Section<SecurityGroupFields> securityGroups() {
        return securityGroups;
    }

    public Section<RoleFields> roles() {
        return roles;
    }

    public EksFields eks() {
        return eks;
    }

    public EcsFields ecs() {
        return ecs;
    }

    public RequestSizeFields requestSize() {
        return requestSize;
    }

    public LegLatencyFields legLatency() {
        return legLatency;
    }

    public ScriptPresentation script() {
        return script;
    }

    /// {@return what there is to know of the choices under a path, such as `eks`, in sentences}
    public ObservableValue<List<String>> noticesUnder(String path) {
        return notices.map(all -> NoticeText.of(
                all.stream().filter(notice -> notice.field().startsWith(path + ".")).toList(),
                document.scenario().asOf(), catalogs));
    }

    /// {@return the instance types of the as-of date}
    public InstanceTypeSearch instanceTypes() {
        return searches.computeIfAbsent(catalogs.on(document.scenario().asOf()).published(), _ -> search());
    }

    public ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    private InstanceTypeSearch search() {
        return new InstanceTypeSearch(catalogs.on(document.scenario().asOf()));
    }

    private void show(Scenario scenario) {
        notices.set(Notice.of(scenario, scenario.typesFrom(catalogs.on(scenario.asOf())), catalogs));
        title.show(scenario.title());
        fleet.show(scenario);
        zones.show(scenario);
        workloads.show(scenario);
        securityGroups.show(scenario);
        roles.show(scenario);
        eks.show(scenario);
        ecs.show(scenario);
        requestSize.show(scenario);
        legLatency.show(scenario);
    }
}
