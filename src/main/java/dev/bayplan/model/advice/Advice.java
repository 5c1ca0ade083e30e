package dev.bayplan.model.advice;

import dev.bayplan.model.advice.Advised.Better;
import dev.bayplan.model.advice.Advised.NotYet;
import dev.bayplan.model.advice.Change.Prefixes;
import dev.bayplan.model.advice.Change.Trunking;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.NodeNetwork;
import dev.bayplan.model.limits.TrunkedTasks;
import dev.bayplan.model.offering.NotOfferedException;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.MaxPodsRule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which single changes would better a number, by how much. Nothing is listed that does not.
///
/// Each change tried costs a placement: to be asked off the FX thread.
public final class Advice {

    private final Catalogs catalogs;
    private final Trial now;
    private final Candidates candidates;

    private Advice(Scenario scenario, Catalogs catalogs, Orchestrator orchestrator) {
        this.catalogs = catalogs;
        this.now = Trial.of(scenario, catalogs, orchestrator);
        this.candidates = new Candidates(scenario, catalogs.on(scenario.asOf()), orchestrator);
    }

    /// {@return the advice for a scenario under an orchestrator}
    ///
    /// @throws dev.bayplan.model.InvalidValueException for an instance type that the scenario's date does not have
    public static Advice of(Scenario scenario, Catalogs catalogs, Orchestrator orchestrator) {
        return new Advice(scenario, catalogs, orchestrator);
    }

    /// {@return what would raise the published pods or tasks of an instance of group `g`, the most first; then what
    /// will once it is offered}
    public List<Advised> forInstance(int g) {
        int before = now.published(g);
        Stream<Advised> better = candidates.ofInstance(g)
                .map(steps -> first(steps, change -> raised(change, g, before)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Better::difference).reversed())
                .map(each -> each);
        return Stream.concat(better, notYet(g)).toList();
    }

    private Optional<Better> raised(Change change, int g, int before) {
        return now.with(change)
                .filter(trial -> trial.published(g) > before)
                .map(trial -> new Better(change, before, trial.published(g), Tally.of(trial.plan())));
    }

    /// {@return what would leave fewer replicas of some workloads waiting for an instance or an address, and of all
    /// together no more; the fewest first}
    public List<Better> forWaiting(Collection<Integer> workloads) {
        Plan plan = now.plan();
        int before = now.waiting(workloads, plan);
        if (before == 0) {
            return List.of();
        }
        int all = plan.withoutAddress() + plan.pendingReplicas();
        return candidates.ofFleet()
                .map(steps -> first(steps, change -> lessened(change, workloads, before, all)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Better::after))
                .toList();
    }

    private Optional<Better> lessened(Change change, Collection<Integer> workloads, int before, int all) {
        Trial trial = now.with(change).orElse(null);
        if (trial == null) {
            return Optional.empty();
        }
        Plan plan = trial.plan();
        int after = trial.waiting(workloads, plan);
        return after < before && plan.withoutAddress() + plan.pendingReplicas() <= all
                ? Optional.of(new Better(change, before, after, Tally.of(plan)))
                : Optional.empty();
    }

    private static Optional<Better> first(
            List<? extends Change> steps, Function<Change, Optional<Better>> attempt) {
        return steps.stream().map(attempt).flatMap(Optional::stream).findFirst();
    }

    /// The catalogs of the first years do not say what a type takes, so the newest one is asked.
    private Stream<NotYet> notYet(int g) {
        Optional<InstanceType> type =
                catalogs.inOrder().getLast().find(now.scenario().fleet().get(g).instanceType());
        return candidates.ofInstance(g)
                .flatMap(List::stream)
                .filter(change -> type.filter(each -> takes(each, change)).isPresent())
                .flatMap(change -> notYet(change).stream());
    }

    private static boolean takes(InstanceType type, Change change) {
        if (change instanceof Prefixes(MaxPodsRule rule)) {
            return rule == MaxPodsRule.RECOMMENDED && NodeNetwork.takesPrefixes(type);
        }
        return change instanceof Trunking && TrunkedTasks.of(type).isPresent();
    }

    private Optional<NotYet> notYet(Change change) {
        try {
            var _ = change.edit(now.scenario()).applyTo(now.scenario());
            return Optional.empty();
        } catch (NotOfferedException refused) {
            return Optional.of(new NotYet(change, refused.offering()));
        }
    }
}
