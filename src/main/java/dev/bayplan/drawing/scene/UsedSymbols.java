package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.scene.Symbol.Mark;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.traffic.MotionScale;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;

/// Which signs a picture has: its legend explains those and no other.
final class UsedSymbols {

    /// Patterns come again after so many.
    private static final int MOST_VERSIONS = 4;

    private final Outcome outcome;
    private final Lens lens;
    private int versions = 1;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    private UsedSymbols(Outcome outcome, Lens lens, Set<Orchestrator> shown) {
        this.outcome = outcome;
        this.lens = lens;
        if (outcome.scenario().fleet().stream().anyMatch(group -> !group.edited().equals(ShapeOverride.NONE))) {
            marks.add(Mark.EDITED);
        }
        for (Orchestrator orchestrator : shown) {
            Side side = outcome.side(orchestrator);
            switch (lens) {
                case NETWORK -> interfaces(side);
                case SECURITY_GROUPS -> groups(side);
                case IAM -> roles(side);
                case TRAFFIC -> traffic(side);
                case COST -> cost(side.plan());
                case LIFECYCLE -> lifecycle(side);
            }
        }
    }

    /// {@return what a lens needs to have explained, colours first}
    ///
    /// @param shown whose clusters are drawn
    static List<Symbol> of(Outcome outcome, Lens lens, Set<Orchestrator> shown) {
        return new UsedSymbols(outcome, lens, shown).symbols();
    }

    private List<Symbol> symbols() {
        List<Symbol> symbols = new ArrayList<>();
        switch (lens) {
            case TRAFFIC, NETWORK, COST, LIFECYCLE -> outcome.scenario().workloads()
                    .forEach(each -> symbols.add(new Symbol.Swatch(each.hue(), each.name())));
            case SECURITY_GROUPS -> outcome.scenario().securityGroups().forEach(each -> symbols.add(
                    new Symbol.CarriedSwatch(each.hue(), new Carried.Group(each.name()))));
            case IAM -> outcome.scenario().roles().forEach(each -> symbols.add(
                    new Symbol.CarriedSwatch(each.hue(), new Carried.Role(each.name()))));
        }
        if (lens == Lens.TRAFFIC) {
            MotionScale scale = outcome.eks().traffic().motionScale();
            symbols.add(new Symbol.Dot(Messages.text("drawing.dot", scale.requestsPerDot())));
            symbols.add(new Symbol.Scale(Messages.text(
                    "drawing.scale", Numbers.decimal(BigDecimal.valueOf(scale.secondsPerMillisecond())))));
        }
        for (int version = 2; version <= Math.min(versions, MOST_VERSIONS); version++) {
            symbols.add(new Symbol.Version(version));
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

    private void groups(Side side) {
        interfaces(side);
        grants(side, side.securityScope()::placed, Mark.TOO_WIDE, Mark.LACKING, Mark.ASKED);
    }

    private void roles(Side side) {
        interfaces(side);
        grants(side, side.iamScope()::placed, Mark.ROLE_TOO_WIDE, Mark.ROLE_LACKING, Mark.ROLES_HELD);
        for (int w = 0; w < side.scenario().workloads().size(); w++) {
            if (side.scenario().workloads().get(w).role() == null && side.plan().placed(w) > 0) {
                marks.add(Mark.NO_ROLE);
            }
        }
    }

    /// @param swatch the small square that comes with either of the marks
    private void grants(Side side, IntBinaryOperator placed, Mark tooWide, Mark lacking, Mark swatch) {
        for (int g = 0; g < side.scenario().fleet().size(); g++) {
            for (int w = 0; w < side.scenario().workloads().size(); w++) {
                Grant grant = Grant.of(side, g, w, lens);
                if (grant != Grant.AS_ASKED && placed.applyAsInt(g, w) > 0) {
                    marks.add(grant == Grant.TOO_WIDE ? tooWide : lacking);
                    marks.add(swatch);
                }
            }
        }
    }

    /// All of them: the legend stays as it is while time goes on.
    private void lifecycle(Side side) {
        Moment moment = side.moment();
        if (moment != null) {
            versions = Math.max(versions, moment.versions());
            marks.addAll(List.of(Mark.STARTING, Mark.DRAINING, Mark.FAILED, Mark.COOLING, Mark.LOST));
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
        if (outcome.showsHeat(lens)) {
            marks.add(Mark.HEAT);
        }
        if (side.traffic().refused() > 0) {
            marks.add(Mark.REFUSED);
        }
        marks.add(Mark.OWN_LANE);
        if (side.traffic().balancerCrosses() || side.traffic().proxyCrosses()) {
            marks.add(Mark.CROSSING_LANE);
        }
    }
}
