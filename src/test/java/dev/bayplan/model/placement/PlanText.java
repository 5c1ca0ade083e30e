package dev.bayplan.model.placement;

import dev.bayplan.model.scenario.Cidr;
import java.util.StringJoiner;

/// Writes down everything that a plan says through its read methods, a line an interface; so that two plans can be
/// compared, and read where they differ.
public final class PlanText {

    private PlanText() {}

    public static String of(Plan plan) {
        var lines = new StringJoiner("\n");
        lines.add(plan.orchestrator() + ", pending " + plan.pending());
        for (int i = 0; i < plan.instances(); i++) {
            lines.add("instance %d of group %d in zone %d".formatted(i, plan.group(i), plan.zone(i)));
            for (int j = plan.firstInterface(i); j < plan.firstInterface(i) + plan.interfaces(i); j++) {
                lines.add("  " + slots(plan, j));
            }
            if (plan.unaddressed(i) > 0) {
                lines.add("  without address for lack of " + plan.unaddressedBound(i) + ":" + unaddressed(plan, i));
            }
        }
        return lines.toString();
    }

    private static String slots(Plan plan, int j) {
        var slots = new StringJoiner(" ");
        for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
            slots.add(Cidr.text(plan.address(s)) + "=" + switch (plan.workload(s)) {
                case Plan.FREE -> "free";
                case Plan.PRIMARY -> "primary";
                case Plan.EMPTY -> "empty";
                default -> plan.workload(s) + "/" + plan.replica(s);
            });
        }
        return slots.toString();
    }

    private static String unaddressed(Plan plan, int i) {
        var workloads = new StringBuilder();
        for (int n = 0; n < plan.unaddressed(i); n++) {
            workloads.append(' ').append(plan.unaddressedWorkload(i, n));
        }
        return workloads.toString();
    }
}
