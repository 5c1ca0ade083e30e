package dev.bayplan.controller.inspector;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.IamRole;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.text.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Proposes what an "add" button adds: small, and apart from what is there by name and colour.
final class NewParts {

    private static final String USUAL_TYPE = "m5.large";
    private static final int REPLICAS = 3;
    private static final int MILLI_CPU = 100;
    private static final int MEMORY_MIB = 128;
    private static final int REQUESTS_PER_SECOND = 100;

    private NewParts() {}

    /// {@return one instance like the last group's}
    static InstanceGroup fleetGroup(Scenario scenario, Catalog catalog) {
        if (!scenario.fleet().isEmpty()) {
            return scenario.fleet().getLast().withCount(1);
        }
        String type = catalog.find(USUAL_TYPE).orElse(catalog.types().getFirst()).name();
        return new InstanceGroup(
                type, 1, ShapeOverride.NONE, firstGroup(scenario), scenario.roles().getFirst().name());
    }

    static Workload workload(Scenario scenario) {
        List<String> names = scenario.workloads().stream().map(Workload::name).toList();
        List<Hue> hues = scenario.workloads().stream().map(Workload::hue).toList();
        return new Workload(
                free("inspector.newWorkload", names), freeHue(hues), REPLICAS, MILLI_CPU, MEMORY_MIB,
                firstGroup(scenario), REQUESTS_PER_SECOND);
    }

    static SecurityGroup securityGroup(Scenario scenario) {
        List<String> names = scenario.securityGroups().stream().map(SecurityGroup::name).toList();
        List<Hue> hues = scenario.securityGroups().stream().map(SecurityGroup::hue).toList();
        return new SecurityGroup(free("inspector.newSecurityGroup", names), freeHue(hues));
    }

    static IamRole role(Scenario scenario) {
        List<String> names = scenario.roles().stream().map(IamRole::name).toList();
        List<Hue> hues = scenario.roles().stream().map(IamRole::hue).toList();
        return new IamRole(free("inspector.newRole", names), freeHue(hues));
    }

    private static List<String> firstGroup(Scenario scenario) {
        return List.of(scenario.securityGroups().getFirst().name());
    }

    private static String free(String key, Collection<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains(Messages.text(key, number))) {
            number++;
        }
        return Messages.text(key, number);
    }

    private static Hue freeHue(Collection<Hue> taken) {
        return Arrays.stream(Hue.values()).filter(hue -> !taken.contains(hue)).findFirst().orElse(Hue.GREY);
    }
}
