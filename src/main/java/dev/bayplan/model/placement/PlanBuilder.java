package dev.bayplan.model.placement;

import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/// Takes down what was placed where, and lays it out as interfaces, addresses and slots.
final class PlanBuilder {

    private final Scenario scenario;
    private final Orchestrator orchestrator;
    private final Fleet fleet;
    private final Refusals refusals;
    private final IntList order;
    private final IntList workload;
    private final List<Pending> pending = new ArrayList<>();

    PlanBuilder(Scenario scenario, Orchestrator orchestrator, Fleet fleet) {
        this.scenario = scenario;
        this.orchestrator = orchestrator;
        this.fleet = fleet;
        refusals = new Refusals(scenario, orchestrator, fleet);
        order = new IntList(scenario.replicas());
        workload = new IntList(scenario.replicas());
    }

    void placed(int instance, int w) {
        order.add(instance);
        workload.add(w);
    }

    void pending(int w, int count) {
        pending.add(refusals.pending(w, count));
    }

    Plan build() {
        var replicas = Replicas.by(
                fleet.instances(), order.toArray(), workload.toArray(), scenario.workloads().size());
        var attachment = new Attachment(scenario, fleet);
        attachment.attach(replicas);
        var layout = new PlanLayout(scenario, orchestrator, fleet.limits, fleet.group, fleet.zone);
        for (int i = 0; i < fleet.instances(); i++) {
            layout.instance(i);
            if (fleet.launched[i]) {
                new InstanceSlots(layout, i, replicas, attachment, fleet.networks(i)).layOut(fleet.interfaceUse(i));
            }
        }
        for (int z = 0; z < layout.subnetAddresses.length; z++) {
            layout.subnetAddresses[z] = attachment.taken(z);
        }
        return layout.finish(pending);
    }
}
