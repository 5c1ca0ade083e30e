package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Edit.RemoveWorkload;
import dev.bayplan.model.scenario.Edit.ReplaceWorkload;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the user may change of one workload.
public final class WorkloadFields {

    private final Document document;
    private final int index;
    private final Field name = Field.text(typed -> replace(workload -> workload.withName(typed)));
    private final Field replicas = Field.wholeNumber(typed -> replace(workload -> workload.withReplicas(typed)));
    private final Field milliCpu = Field.wholeNumber(typed -> replace(workload -> workload.withMilliCpu(typed)));
    private final Field memoryMib = Field.wholeNumber(typed -> replace(workload -> workload.withMemoryMib(typed)));
    private final Field requestsPerSecond =
            Field.wholeNumber(typed -> replace(workload -> workload.withRequestsPerSecond(typed)));
    private final Membership securityGroups =
            new Membership(names -> replace(workload -> workload.withSecurityGroups(names)));
    private final OneOf<String> role =
            new OneOf<>(chosen -> replace(workload -> workload.withRole(chosen.isEmpty() ? null : chosen)));
    private final Field port = Field.wholeNumber(typed -> replace(workload -> workload.withPort(typed)));
    private final Flag hostNetwork = new Flag(on -> replace(workload -> workload.withHostNetwork(on)));
    private final Flag daemon = new Flag(on -> replace(workload -> workload.withDaemon(on)));
    private final Change<Workload> change;
    private final ReadOnlyObjectWrapper<Hue> hue = new ReadOnlyObjectWrapper<>(this, "hue", Hue.GREY);

    WorkloadFields(Document document, int index) {
        this.document = document;
        this.index = index;
        change = new Change<>(
                document, scenario -> scenario.workloads().get(index),
                (_, other) -> new ReplaceWorkload(index, other));
    }

    public Field name() {
        return name;
    }

    public Field replicas() {
        return replicas;
    }

    public Field milliCpu() {
        return milliCpu;
    }

    public Field memoryMib() {
        return memoryMib;
    }

    public Field requestsPerSecond() {
        return requestsPerSecond;
    }

    public Membership securityGroups() {
        return securityGroups;
    }

    /// {@return the role it asks for; empty for none}
    public OneOf<String> role() {
        return role;
    }

    public Field port() {
        return port;
    }

    public Flag hostNetwork() {
        return hostNetwork;
    }

    public Flag daemon() {
        return daemon;
    }

    public ReadOnlyObjectProperty<Hue> hueProperty() {
        return hue.getReadOnlyProperty();
    }

    public void recolour(Hue chosen) {
        replace(workload -> workload.withHue(chosen));
    }

    public void remove() {
        document.apply(new RemoveWorkload(index));
    }

    void show(Scenario scenario) {
        Workload workload = scenario.workloads().get(index);
        name.show(workload.name());
        replicas.show(scenario.replicas(index));
        replicas.hinder(workload.daemon() ? Messages.text("inspector.obstacle.daemon") : "");
        milliCpu.show(workload.milliCpu());
        memoryMib.show(workload.memoryMib());
        requestsPerSecond.show(workload.requestsPerSecond());
        securityGroups.show(scenario.securityGroups(), workload.securityGroups());
        hue.set(workload.hue());
        List<Offer<String>> roles = new ArrayList<>();
        roles.add(new Offer<>("", Messages.text("inspector.noRole"), ""));
        roles.addAll(RoleFields.offers(scenario));
        role.show(roles, workload.role() == null ? "" : workload.role());
        port.show(workload.port());
        hostNetwork.show(workload.hostNetwork(), "");
        daemon.show(workload.daemon(), change.reason(scenario, old -> old.withDaemon(true)));
    }

    private void replace(UnaryOperator<Workload> how) {
        change.make(how);
    }
}
