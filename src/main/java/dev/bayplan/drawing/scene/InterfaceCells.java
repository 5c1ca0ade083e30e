package dev.bayplan.drawing.scene;

import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.placement.Plan;
import java.util.ArrayList;
import java.util.List;

/// Which cell of its interface's box each slot stands in. As a rule they follow each other; prefixes begin in a row of
/// their own, behind the primary address and what shares it.
final class InterfaceCells {

    private final Plan plan;

    /// Slots of each interface before its prefixes, and cells left out behind them; null where no interface has any.
    private final int[] lead;
    private final int[] leftOut;

    InterfaceCells(Plan plan, List<InstanceLimits> limits) {
        this.plan = plan;
        lead = new int[plan.interfaces()];
        leftOut = new int[plan.interfaces()];
        for (int i = 0; i < plan.instances(); i++) {
            if (limits.get(plan.group(i)).interfaceUse() instanceof SharedAddresses node
                    && node.addressesPerSlot() > 1) {
                for (int j = plan.firstInterface(i); j < plan.firstInterface(i) + plan.interfaces(i); j++) {
                    if (!plan.isTrunk(j)) {
                        lead[j] = sharingPrimary(j);
                        leftOut[j] = Math.floorMod(-lead[j], node.addressesPerSlot());
                    }
                }
            }
        }
    }

    /// {@return the slots of an interface with its primary address, which come first}
    private int sharingPrimary(int j) {
        int first = plan.firstSlot(j);
        int count = 1;
        while (count < plan.slots(j) && plan.address(first + count) == plan.address(first)) {
            count++;
        }
        return count;
    }

    /// {@return the cell of slot `s` on interface `j`}
    int cell(int j, int s) {
        int offset = s - plan.firstSlot(j);
        return offset < lead[j] ? offset : offset + leftOut[j];
    }

    /// {@return the slot in a cell of interface `j`, or -1}
    int slot(int j, int cell) {
        int offset = cell < lead[j] ? cell : cell - leftOut[j];
        boolean taken = offset < plan.slots(j) && (cell < lead[j] || offset >= lead[j]);
        return taken ? plan.firstSlot(j) + offset : -1;
    }

    /// {@return the cell in which the first prefix of an interface begins; -1 where it has none}
    int firstPrefix(int j) {
        return lead[j] > 0 && lead[j] < plan.slots(j) ? lead[j] + leftOut[j] : -1;
    }

    /// {@return the cells of an interface}
    int cells(int j) {
        return cell(j, plan.firstSlot(j) + plan.slots(j) - 1) + 1;
    }

    /// {@return the cells for each interface of the instances of group `g`, in the order of attachment}
    List<Integer> ofGroup(int g) {
        List<Integer> most = new ArrayList<>(List.of(1));
        for (int i = 0; i < plan.instances(); i++) {
            if (plan.group(i) == g) {
                for (int e = 0; e < plan.interfaces(i); e++) {
                    int cells = cells(plan.firstInterface(i) + e);
                    if (e == most.size()) {
                        most.add(cells);
                    } else {
                        most.set(e, Math.max(most.get(e), cells));
                    }
                }
            }
        }
        return most;
    }
}
