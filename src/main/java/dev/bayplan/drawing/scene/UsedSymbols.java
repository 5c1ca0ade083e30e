package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.scene.Symbol.Mark;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.traffic.RequestFlow;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which signs a picture has: its legend explains those and no other.
final class UsedSymbols {

    private final Outcome outcome;
    private final Lens lens;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    private UsedSymbols(Outcome outcome, Lens lens) {
        this.outcome = outcome;
        this.lens = lens;
        if (outcome.scenario().fleet().stream().anyMatch(group -> !group.edited().equals(ShapeOverride.NONE))) {
            marks.add(Mark.EDITED);
        }
        for (Orchestrator orchestrator : Orchestrator.values()) {
            Side side = outcome.side(orchestrator);
            switch (lens) {
                case NETWORK -> interfaces(side);
                case SECURITY_GROUPS -> grants(side);
                case TRAFFIC -> traffic(side);
                case COST -> cost(side.plan());
            }
        }
    }

    /// {@return what a lens needs to have explained, colours first}
    static List<Symbol> of(Outcome outcome, Lens lens) {
        return new UsedSymbols(outcome, lens).symbols();
    }

    private List<Symbol> symbols() {
        List<Symbol> symbols = new ArrayList<>();
        if (lens == Lens.SECURITY_GROUPS) {
            outcome.scenario().securityGroups()
                    .forEach(each -> symbols.add(new Symbol.Swatch(each.hue(), each.name())));
        } else {
            outcome.scenario().workloads().forEach(each -> symbols.add(new Symbol.Swatch(each.hue(), each.name())));
        }
        if (lens == Lens.TRAFFIC) {
            symbols.add(new Symbol.Dot(
                    Messages.text("drawing.dot", RequestFlow.requestsPerDot(outcome.eks().traffic()))));
        }
        symbols.addAll(marks);
        return symbols;
    }

    private void interfaces(Side side) {
        Plan plan = side.plan();
        for (int s = 0; s < plan.slots(); s++) {
            if (plan.workload(s) == Plan.PRIMARY) {
                marks.add(Mark.PRIMARY);
            } else if (plan.workload(s) == Plan.FREE) {
                marks.add(Mark.FREE);
            } else if (plan.workload(s) == Plan.EMPTY) {
                marks.add(Mark.EMPTY);
            }
        }
        if (plan.branchInterfaces() > 0) {
            marks.add(Mark.TRUNK);
        }
        if (side.limits().stream().anyMatch(UsedSymbols::hasPrefixes)) {
            marks.add(Mark.PREFIX);
        }
        unattached(side);
    }

    private static boolean hasPrefixes(InstanceLimits limits) {
        return limits.interfaceUse() instanceof SharedAddresses node && node.addressesPerSlot() > 1;
    }

    private void unattached(Side side) {
        for (int i = 0; i < side.plan().instances(); i++) {
            int enis = side.limits().get(side.plan().group(i)).interfaceUse().enis();
            if (side.plan().interfaces(i) < enis) {
                marks.add(Mark.NOT_ATTACHED);
            }
        }
        if (side.plan().withoutAddress() > 0) {
            marks.add(Mark.UNADDRESSED);
        }
    }

    private void grants(Side side) {
        unattached(side);
        if (side.securityScope().grantedTooWidely() > 0) {
            marks.add(Mark.TOO_WIDE);
            marks.add(Mark.ASKED);
        }
        for (int i = 0; i < side.plan().instances(); i++) {
            for (int s = Slots.first(side.plan(), i); s < Slots.end(side.plan(), i); s++) {
                int w = side.plan().workload(s);
                int g = side.plan().group(i);
                if (w >= 0 && side.securityScope().isLacking(g, w) && !side.securityScope().isTooWide(g, w)) {
                    marks.add(Mark.LACKING);
                    marks.add(Mark.ASKED);
                }
            }
        }
    }

    private void cost(Plan plan) {
        for (int i = 0; i < plan.instances(); i++) {
            if (plan.launched(i)) {
                marks.add(InstanceCosts.isIdle(plan, i) ? Mark.IDLE : Mark.DEAR);
            }
        }
    }

    private void traffic(Side side) {
        if (side.traffic().refused() > 0) {
            marks.add(Mark.REFUSED);
        }
        marks.add(Mark.OWN_LANE);
        if (side.traffic().balancerCrosses() || side.traffic().proxyCrosses()) {
            marks.add(Mark.CROSSING_LANE);
        }
    }
}
