package dev.bayplan.controller.ledger;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.reach.EffectiveRole;
import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Carried.Group;
import dev.bayplan.model.scenario.Carried.Role;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that carries a security group or a role, and by which mechanism.
final class CarrierLines {

    private final Side side;
    private final Plan plan;
    private final List<String> reasons = new ArrayList<>();
    private int replicas;

    private CarrierLines(Side side) {
        this.side = side;
        this.plan = side.plan();
    }

    /// {@return a line for each orchestrator: how many carry it, and below which and why}
    static List<LedgerLine> of(Outcome outcome, @Nullable Carried carried) {
        if (carried == null || !carried.isIn(outcome.scenario())) {
            return List.of();
        }
        return Stream.of(outcome.eks(), outcome.ecs())
                .map(side -> {
                    var lines = new CarrierLines(side);
                    return switch (carried) {
                        case Group(String name) -> lines.group(name);
                        case Role(String name) -> lines.role(name);
                    };
                })
                .toList();
    }

    private LedgerLine group(String name) {
        int interfaces = 0;
        for (int j = 0; j < plan.interfaces(); j++) {
            interfaces += side.securityScope().onInterface(j).contains(name) ? 1 : 0;
        }
        for (int w = 0; w < side.scenario().workloads().size(); w++) {
            Workload workload = side.scenario().workloads().get(w);
            int carrying = 0;
            int inVain = 0;
            for (int g = 0; g < side.scenario().fleet().size(); g++) {
                boolean carries = side.securityScope().heldBy(g, w).contains(name);
                carrying += carries ? side.securityScope().placed(g, w) : 0;
                inVain += carries ? 0 : side.securityScope().placed(g, w);
            }
            add(workload, carrying, "ledger.carries." + side.securityScope().mechanism(w), name);
            addInVain(workload, workload.securityGroups().contains(name) ? inVain : 0);
        }
        return new LedgerLine(
                side.orchestrator(),
                Messages.text(
                        "ledger.carriers." + side.orchestrator(),
                        instances(each -> each.securityGroups().contains(name)), interfaces, replicas),
                String.join("\n", reasons));
    }

    private LedgerLine role(String name) {
        for (int w = 0; w < side.scenario().workloads().size(); w++) {
            Workload workload = side.scenario().workloads().get(w);
            Map<String, Integer> carrying = new LinkedHashMap<>();
            int inVain = 0;
            for (int g = 0; g < side.scenario().fleet().size(); g++) {
                EffectiveRole effective = side.iamScope().effective(g, w);
                if (effective.held().contains(name)) {
                    carrying.merge(way(effective, name), side.iamScope().placed(g, w), Integer::sum);
                } else {
                    inVain += side.iamScope().placed(g, w);
                }
            }
            carrying.forEach((way, count) -> add(workload, count, way, name));
            addInVain(workload, name.equals(workload.role()) ? inVain : 0);
        }
        return new LedgerLine(
                side.orchestrator(),
                Messages.text(
                        "ledger.holders." + side.orchestrator(), instances(each -> each.instanceRole().equals(name)),
                        replicas),
                String.join("\n", reasons));
    }

    /// {@return the key of why a container that holds a role does so}
    private static String way(EffectiveRole effective, String name) {
        return name.equals(effective.role())
                ? "ledger.acts." + effective.credentials()
                : "ledger.reaches." + effective.imds();
    }

    private void add(Workload workload, int count, String key, String name) {
        if (count > 0) {
            replicas += count;
            reasons.add(Messages.text(key, counted(workload, count), name));
        }
    }

    private void addInVain(Workload workload, int count) {
        if (count > 0) {
            reasons.add(Messages.text("ledger.inVain", counted(workload, count)));
        }
    }

    private String counted(Workload workload, int count) {
        return Messages.text("ledger.of." + side.orchestrator(), count, workload.name());
    }

    private int instances(Predicate<InstanceGroup> which) {
        int count = 0;
        for (int i = 0; i < plan.instances(); i++) {
            count += plan.launched(i) && which.test(side.scenario().fleet().get(plan.group(i))) ? 1 : 0;
        }
        return count;
    }
}
