package dev.bayplan.drawing.scene;

import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.HostAddress;
import dev.bayplan.model.limits.InterfaceUse.OwnBranch;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.InterfaceUse.SharedIpv6;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.text.Messages;

/// How full an instance is, in the words of its kind of network.
final class InstanceFigures {

    private InstanceFigures() {}

    /// @param published the pods or tasks that the instance takes before CPU and memory
    static String of(Side side, int i, boolean inBrief, int published) {
        Plan plan = side.plan();
        InterfaceUse use = side.limits().get(plan.group(i)).interfaceUse();
        int attached = plan.interfaces(i);
        int placed = plan.placedOn(i);
        String form = inBrief ? "drawing.brief." : "drawing.figures.";
        return switch (use) {
            case SharedAddresses node when node.trunk() -> Messages.text(
                    form + "trunk", attached, use.enis(), shared(plan, i), node.addresses(), branches(plan, i));
            case SharedAddresses node -> Messages.text(
                    form + "shared", attached, use.enis(), shared(plan, i), node.addresses());
            case SharedIpv6 _ -> Messages.text(form + "ipv6", placed, published);
            case OwnInterface _ -> Messages.text(form + "own", attached, use.enis(), placed, published);
            case OwnBranch _ -> Messages.text(form + "branch", placed, published);
            case HostAddress _ -> Messages.text(form + "host", placed);
        };
    }

    /// {@return the replicas that have an address of an interface that they share}
    private static int shared(Plan plan, int i) {
        int count = 0;
        for (int j = plan.firstInterface(i); j < plan.firstInterface(i) + plan.interfaces(i); j++) {
            int first = plan.firstSlot(j);
            for (int s = first + 1; !plan.isTrunk(j) && s < first + plan.slots(j); s++) {
                count += plan.workload(s) >= 0 && plan.hasFurtherAddress(j, s) ? 1 : 0;
            }
        }
        return count;
    }

    private static int branches(Plan plan, int i) {
        int last = plan.firstInterface(i) + plan.interfaces(i) - 1;
        return plan.isTrunk(last) ? plan.slots(last) - 1 : 0;
    }
}
