package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.ScriptEntry.FailReplica;
import dev.bayplan.model.script.ScriptEntry.LoadCurve;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import dev.bayplan.model.script.ScriptEntry.LoseZone;
import dev.bayplan.model.settings.EksSettings;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Refuses names that a scenario uses and does not declare.
final class References {

    private References() {}

    static void check(
            List<SecurityGroup> securityGroups, List<IamRole> roles, List<InstanceGroup> fleet,
            List<Workload> workloads, EksSettings eks) {
        Set<String> groups = names(securityGroups, SecurityGroup::name);
        Set<String> known = names(roles, IamRole::name);
        for (int i = 0; i < fleet.size(); i++) {
            checkGroups("fleet[" + i + "].securityGroups", fleet.get(i).securityGroups(), groups);
            checkRole("fleet[" + i + "].instanceRole", fleet.get(i).instanceRole(), known);
        }
        for (int i = 0; i < workloads.size(); i++) {
            checkGroups("workloads[" + i + "].securityGroups", workloads.get(i).securityGroups(), groups);
            String role = workloads.get(i).role();
            if (role != null) {
                checkRole("workloads[" + i + "].role", role, known);
            }
        }
        checkGroups("eks.networking.eniConfigSecurityGroups", eks.networking().eniConfigSecurityGroups(), groups);
    }

    static void checkScript(
            List<ScriptEntry> script, List<Workload> workloads, List<Zone> zones, List<InstanceGroup> fleet) {
        Set<String> named = names(workloads, Workload::name);
        Set<String> places = names(zones, Zone::name);
        int instances = fleet.stream().mapToInt(InstanceGroup::count).sum();
        for (int i = 0; i < script.size(); i++) {
            String entry = "script[" + i + "]";
            switch (script.get(i)) {
                case FailReplica(_, String workload, _) -> checkWorkload(entry, workload, named);
                case DeployVersion(_, String workload, _) -> checkWorkload(entry, workload, named);
                case LoadCurve(_, String workload, _) -> checkWorkload(entry, workload, named);
                case LoseZone(_, String zone, _) -> {
                    if (!places.contains(zone)) {
                        throw unknown(entry + ".zone", "zones", places, zone);
                    }
                }
                case LoseInstance(_, int instance) -> {
                    if (instance >= instances) {
                        throw new InvalidValueException(
                                entry + ".instance",
                                "below " + Check.number(instances) + ", the instances of the fleet",
                                Check.number(instance));
                    }
                }
            }
        }
    }

    private static void checkWorkload(String entry, String name, Set<String> known) {
        if (!known.contains(name)) {
            throw unknown(entry + ".workload", "workloads", known, name);
        }
    }

    private static <T> Set<String> names(List<T> declared, Function<T, String> name) {
        return declared.stream().map(name).collect(Collectors.toSet());
    }

    private static void checkGroups(String holder, List<String> names, Set<String> known) {
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                throw unknown("%s[%d]".formatted(holder, i), "security groups", known, names.get(i));
            }
        }
    }

    private static void checkRole(String holder, String name, Set<String> known) {
        if (!known.contains(name)) {
            throw unknown(holder, "roles", known, name);
        }
    }

    private static InvalidValueException unknown(String field, String kind, Set<String> known, String found) {
        return new InvalidValueException(
                field,
                "one of the scenario's " + kind + ": " + known.stream().sorted().collect(Collectors.joining(", ")),
                '"' + found + '"');
    }
}
