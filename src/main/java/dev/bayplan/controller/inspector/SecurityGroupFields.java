package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Edit.RemoveSecurityGroup;
import dev.bayplan.model.scenario.Edit.ReplaceSecurityGroup;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// What the user may change of one security group.
public final class SecurityGroupFields extends NamedPart {

    private final Document document;
    private final int index;

    SecurityGroupFields(Document document, Selection selection, int index) {
        super("inspector.problem.howMany.securityGroups", selection);
        this.document = document;
        this.index = index;
    }

    @Override
    void replace(String called, Hue coloured) {
        document.apply(new ReplaceSecurityGroup(index, new SecurityGroup(called, coloured)));
    }

    @Override
    void takeOut() {
        document.apply(new RemoveSecurityGroup(index));
    }

    @Override
    Carried carried(String name) {
        return new Carried.Group(name);
    }

    void show(Scenario scenario) {
        SecurityGroup group = scenario.securityGroups().get(index);
        show(group.name(), group.hue(), users(scenario, group.name()));
    }

    private static List<String> users(Scenario scenario, String name) {
        List<String> users = new ArrayList<>();
        for (int g = 0; g < scenario.fleet().size(); g++) {
            if (scenario.fleet().get(g).securityGroups().contains(name)) {
                users.add(fleetUser(scenario.fleet().size(), g));
            }
        }
        scenario.workloads().stream()
                .filter(workload -> workload.securityGroups().contains(name))
                .map(Workload::name)
                .forEach(users::add);
        if (scenario.eks().networking().eniConfigSecurityGroups().contains(name)) {
            users.add(Messages.text("inspector.groupUser.eniConfig"));
        }
        return users;
    }
}
