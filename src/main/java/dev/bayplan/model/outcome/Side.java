package dev.bayplan.model.outcome;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.cost.Bill;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.ArticleLimits;
import dev.bayplan.model.limits.EcsLimits;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.Limit;
import dev.bayplan.model.placement.Placement;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.reach.IamScope;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.traffic.Traffic;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One orchestrator's half of an [Outcome].
///
/// @param limits what an instance of each group of the fleet has
/// @param bill   what it costs
/// @param moment what the plan does not say itself, where it stands at a moment of a timeline; null elsewhere
public record Side(
        Scenario scenario,
        List<InstanceType> types,
        List<InstanceLimits> limits,
        Plan plan,
        SecurityScope securityScope,
        IamScope iamScope,
        Traffic traffic,
        Bill bill,
        @Nullable Moment moment) {

    static Side of(
            Scenario scenario, List<InstanceType> types, Orchestrator orchestrator, Catalogs catalogs) {
        List<InstanceLimits> limits =
                types.stream().map(type -> InstanceLimits.of(orchestrator, type, scenario)).toList();
        return of(scenario, types, limits, Placement.of(scenario, limits, orchestrator), null, catalogs);
    }

    private static Side of(
            Scenario scenario, List<InstanceType> types, List<InstanceLimits> limits, Plan plan,
            @Nullable Moment moment, Catalogs catalogs) {
        Traffic traffic = Traffic.of(scenario, types, plan);
        return new Side(
                scenario, types, limits, plan, SecurityScope.of(scenario, plan), IamScope.of(scenario, plan), traffic,
                Bill.of(scenario, catalogs, traffic), moment);
    }

    /// {@return what follows from the plan as it stands at a moment}
    public Side at(Moment later, Catalogs catalogs) {
        return of(scenario, types, limits, later.plan(), later, catalogs);
    }

    public Orchestrator orchestrator() {
        return plan.orchestrator();
    }

    /// {@return the pods or tasks of one instance of group `g` as published: before CPU and memory}
    public Limit published(int g) {
        return InstanceLimits.published(orchestrator(), types.get(g), scenario);
    }

    /// {@return another number that is published too, which makes [#published] unsure}
    public OptionalInt publishedOtherwise(int g) {
        return switch (orchestrator()) {
            case EKS -> OptionalInt.empty();
            case ECS -> EcsLimits.publishedOtherwise(types.get(g), scenario.ecs());
        };
    }

    /// {@return the same number as the article counts it}
    public Arithmetic article(int g) {
        var interfaces = types.get(g).interfaces();
        return switch (orchestrator()) {
            case EKS -> ArticleLimits.addresses(interfaces.defaultCardEnis(), interfaces.ipv4PerEni());
            case ECS -> ArticleLimits.tasks(interfaces.enis());
        };
    }

    /// {@return how many replicas of workload `w` alone an empty instance of group `g` takes}
    public Limit copies(int g, int w) {
        return limits.get(g).copies(w);
    }
}
