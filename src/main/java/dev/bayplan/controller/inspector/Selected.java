package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.NextReplica;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.scenario.Target.Instance;
import dev.bayplan.model.scenario.Target.NetworkInterface;
import dev.bayplan.model.scenario.Target.Slot;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.text.AddressText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known about the instance, interface, pod or task that is selected.
///
/// @param heading what it is
/// @param details line by line; empty where nothing is selected
public record Selected(String heading, List<Detail> details) {

    private static final int MOST_WORKLOADS = 6;

    /// Nothing is selected.
    public static final Selected NOTHING = new Selected(Messages.text("inspector.selected.nothing"), List.of());

    public Selected {
        details = List.copyOf(details);
    }

    static Selected of(@Nullable Outcome outcome, @Nullable Target target) {
        if (outcome == null || target == null || !Selection.exists(target, outcome)) {
            return NOTHING;
        }
        Side side = outcome.side(target.orchestrator());
        return switch (target) {
            case Instance(var _, int instance) -> instance(side, instance);
            case NetworkInterface(var _, int networkInterface) -> networkInterface(side, networkInterface);
            case Slot(var _, int slot) -> slot(side, slot);
        };
    }

    private static Selected instance(Side side, int i) {
        Plan plan = side.plan();
        int group = plan.group(i);
        List<Detail> details = new ArrayList<>();
        details.add(line("runner", Messages.name(plan.orchestrator())));
        details.add(line("type", side.types().get(group).name()));
        details.add(zone(side, i));
        if (!plan.launched(i)) {
            details.add(warning("state", Messages.text("inspector.selected.notLaunched")));
            return new Selected(Messages.text("inspector.selected.instance", i + 1), details);
        }
        details.add(line("address", AddressText.of(plan, plan.firstSlot(plan.firstInterface(i)))));
        details.add(line("interfaces", Messages.text(
                "inspector.selected.of", plan.interfaces(i), side.types().get(group).interfaces().enis())));
        details.add(line(placedKey(plan), Numbers.whole(plan.placedOn(i))));
        if (plan.unaddressed(i) > 0) {
            details.add(warning("withoutAddress", Messages.text(
                    "inspector.selected.unaddressed", plan.unaddressed(i), Messages.name(plan.unaddressedBound(i)))));
        }
        addNext(side, i, details);
        InstanceGroup fleet = side.scenario().fleet().get(group);
        details.add(line("groups", names(fleet.securityGroups())));
        details.add(line("role", fleet.instanceRole()));
        return new Selected(Messages.text("inspector.selected.instance", i + 1), details);
    }

    /// Says of each workload what would stop one more replica there.
    private static void addNext(Side side, int i, List<Detail> details) {
        NextReplica next = NextReplica.on(
                side.scenario(), side.plan(), side.limits().get(side.plan().group(i)), i);
        List<Workload> workloads = side.scenario().workloads();
        for (int w = 0; w < Math.min(workloads.size(), MOST_WORKLOADS); w++) {
            String bound = next.refusal(w)
                    .map(Messages::name)
                    .orElseGet(() -> Messages.text("inspector.selected.hasRoom"));
            details.add(Detail.of(Messages.text("inspector.selected.next", workloads.get(w).name()), bound));
        }
    }

    private static Selected networkInterface(Side side, int j) {
        Plan plan = side.plan();
        int i = plan.instanceOfInterface(j);
        int first = plan.firstSlot(j);
        int used = 0;
        for (int s = first; s < first + plan.slots(j); s++) {
            used += plan.workload(s) == Plan.FREE || plan.workload(s) == Plan.EMPTY ? 0 : 1;
        }
        return new Selected(interfaceName(plan, j), List.of(
                line("runner", Messages.name(plan.orchestrator())),
                line("attachedTo", Messages.text("inspector.selected.instance", i + 1)),
                zone(side, i),
                line("address", AddressText.of(plan, first)),
                line("addressesUsed", Messages.text("inspector.selected.of", used, plan.slots(j))),
                line("groups", names(side.securityScope().onInterface(j)))));
    }

    private static Selected slot(Side side, int s) {
        Plan plan = side.plan();
        int i = plan.instanceOfSlot(s);
        int j = plan.interfaceOfSlot(s);
        int w = plan.workload(s);
        List<Detail> details = new ArrayList<>();
        details.add(line("runner", Messages.name(plan.orchestrator())));
        if (w != Plan.EMPTY) {
            details.add(line("address", AddressText.of(plan, s)));
        }
        details.add(zone(side, i));
        details.add(line("on", Messages.text("inspector.selected.instance", i + 1) + ", " + interfaceName(plan, j)));
        if (w < 0) {
            details.add(line("groups", names(side.securityScope().onInterface(j))));
            return new Selected(
                    switch (w) {
                        case Plan.FREE -> Messages.text("inspector.selected.free");
                        case Plan.EMPTY -> Messages.text("inspector.selected.empty");
                        default -> Messages.text("inspector.selected.primary");
                    },
                    details);
        }
        addScope(side, plan.group(i), w, details);
        String heading = Messages.text(
                "inspector.selected.replica." + plan.orchestrator().name(),
                side.scenario().workloads().get(w).name(), plan.replica(s));
        return new Selected(heading, details);
    }

    private static void addScope(Side side, int g, int w, List<Detail> details) {
        Scenario scenario = side.scenario();
        Workload workload = scenario.workloads().get(w);
        List<String> held = side.securityScope().heldBy(g, w);
        List<String> asked = workload.securityGroups();
        details.add(line("groups", names(held)));
        details.add(line("asked", names(asked)));
        if (side.securityScope().isTooWide(g, w)) {
            details.add(warning("tooWide", names(without(held, asked))));
        }
        if (side.securityScope().isLacking(g, w)) {
            details.add(warning("lacking", names(without(asked, held))));
        }
        addRoles(side, g, w, details);
    }

    private static void addRoles(Side side, int g, int w, List<Detail> details) {
        List<String> held = side.iamScope().heldBy(g, w);
        String asked = side.scenario().workloads().get(w).role();
        details.add(line("roles", held.isEmpty() ? Messages.text("ledger.roles.none") : names(held)));
        details.add(line("roleAsked", asked == null ? Messages.text("inspector.selected.noRole") : asked));
        if (side.iamScope().isTooWide(g, w)) {
            details.add(warning("tooWide", names(held.stream().filter(role -> !role.equals(asked)).toList())));
        }
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private static Detail zone(Side side, int i) {
        return line("zone", side.scenario().zones().get(side.plan().zone(i)).name());
    }

    private static String interfaceName(Plan plan, int j) {
        return Messages.text(
                "inspector.selected.interface", j - plan.firstInterface(plan.instanceOfInterface(j)));
    }

    private static String placedKey(Plan plan) {
        return "placed." + plan.orchestrator().name();
    }

    private static String names(List<String> names) {
        return String.join(", ", names);
    }

    private static Detail line(String key, String value) {
        return Detail.of(Messages.text("inspector.selected.label." + key), value);
    }

    private static Detail warning(String key, String value) {
        return Detail.warning(Messages.text("inspector.selected.label." + key), value);
    }
}
