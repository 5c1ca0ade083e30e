package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Edit.RemoveWorkload;
import dev.bayplan.model.scenario.Edit.ReplaceWorkload;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
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
    private final ReadOnlyObjectWrapper<Hue> hue = new ReadOnlyObjectWrapper<>(this, "hue", Hue.GREY);

    WorkloadFields(Document document, int index) {
        this.document = document;
        this.index = index;
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
        replicas.show(workload.replicas());
        milliCpu.show(workload.milliCpu());
        memoryMib.show(workload.memoryMib());
        requestsPerSecond.show(workload.requestsPerSecond());
        securityGroups.show(scenario.securityGroups(), workload.securityGroups());
        hue.set(workload.hue());
    }

    private void replace(UnaryOperator<Workload> change) {
        document.apply(new ReplaceWorkload(index, change.apply(document.scenario().workloads().get(index))));
    }
}
