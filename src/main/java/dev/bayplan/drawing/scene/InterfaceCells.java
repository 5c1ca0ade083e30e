package dev.bayplan.drawing.scene;

import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.placement.Plan;
import java.util.Arrays;
import java.util.List;

/// Which cell of its interface's box each slot stands in. As a rule they follow each other; prefixes begin in a row of
/// their own, behind the primary address and what shares it.
final class InterfaceCells {

    private final Plan plan;

    /// Slots of each interface before its prefixes, and cells left out behind them; empty where no interface has any.
    private final int[] lead;
    private final int[] leftOut;

    InterfaceCells(Plan plan, List<InstanceLimits> limits) {
        this.plan = plan;
        boolean any = limits.stream()
                .anyMatch(each -> each.interfaceUse() instanceof SharedAddresses node && node.addressesPerSlot() > 1);
        lead = new int[any ? plan.interfaces() : 0];
        leftOut = new int[lead.length];
        for (int i = 0; any && i < plan.instances(); i++) {
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
        if (lead.length == 0) {
            return offset;
        }
        return offset < lead[j] ? offset : offset + leftOut[j];
    }

    /// {@return the slot in a cell of interface `j`, or -1}
    int slot(int j, int cell) {
        if (lead.length == 0) {
            return cell < plan.slots(j) ? plan.firstSlot(j) + cell : -1;
        }
        int offset = cell < lead[j] ? cell : cell - leftOut[j];
        boolean taken = offset < plan.slots(j) && (cell < lead[j] || offset >= lead[j]);
        return taken ? plan.firstSlot(j) + offset : -1;
    }

    /// {@return the cell in which the first prefix of an interface begins; -1 where it has none}
    int firstPrefix(int j) {
        return lead.length > 0 && lead[j] > 0 && lead[j] < plan.slots(j) ? lead[j] + leftOut[j] : -1;
    }

    /// {@return the cells of an interface}
    int cells(int j) {
        return cell(j, plan.firstSlot(j) + plan.slots(j) - 1) + 1;
    }

    /// {@return for each group of the fleet, the cells for each interface of its instances, in the order of attachment}
    List<List<Integer>> ofGroups(int groups) {
        int[][] most = new int[groups][];
        for (int g = 0; g < groups; g++) {
            most[g] = new int[] {1};
        }
        for (int i = 0; i < plan.instances(); i++) {
            int g = plan.group(i);
            if (plan.interfaces(i) > most[g].length) {
                most[g] = Arrays.copyOf(most[g], plan.interfaces(i));
            }
            for (int e = 0; e < plan.interfaces(i); e++) {
                most[g][e] = Math.max(most[g][e], cells(plan.firstInterface(i) + e));
            }
        }
        return Arrays.stream(most).map(cells -> Arrays.stream(cells).boxed().toList()).toList();
    }
}
