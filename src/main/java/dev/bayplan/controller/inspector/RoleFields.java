package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Edit.RemoveRole;
import dev.bayplan.model.scenario.Edit.ReplaceRole;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.IamRole;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Workload;
import java.util.ArrayList;
import java.util.List;

/// What the user may change of one IAM role.
public final class RoleFields extends NamedPart {

    private final Document document;
    private final int index;

    RoleFields(Document document, Selection selection, int index) {
        super("inspector.problem.howMany.roles", selection);
        this.document = document;
        this.index = index;
    }

    @Override
    void replace(String called, Hue coloured) {
        document.apply(new ReplaceRole(index, new IamRole(called, coloured)));
    }

    @Override
    void takeOut() {
        document.apply(new RemoveRole(index));
    }

    @Override
    Carried carried(String name) {
        return new Carried.Role(name);
    }

    void show(Scenario scenario) {
        IamRole role = scenario.roles().get(index);
        show(role.name(), role.hue(), users(scenario, role.name()));
    }

    /// {@return the roles of the scenario, to choose one from}
    static List<Offer<String>> offers(Scenario scenario) {
        return scenario.roles().stream().map(role -> new Offer<>(role.name(), role.name(), "")).toList();
    }

    private static List<String> users(Scenario scenario, String name) {
        List<String> users = new ArrayList<>();
        for (int g = 0; g < scenario.fleet().size(); g++) {
            if (scenario.fleet().get(g).instanceRole().equals(name)) {
                users.add(fleetUser(scenario.fleet().size(), g));
            }
        }
        scenario.workloads().stream()
                .filter(workload -> name.equals(workload.role()))
                .map(Workload::name)
                .forEach(users::add);
        return users;
    }
}
