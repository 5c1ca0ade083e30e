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
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.MaxPodsRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Which single changes would better a number, by how much. Nothing is advised that does not.
///
/// Each attempt costs a placement or a few: to be made off the FX thread, one at a time if something else is waiting.
public final class Advice {

    private final Catalogs catalogs;
    private final Trial now;
    private final Plan plan;
    private final Candidates candidates;

    private Advice(Scenario scenario, Catalogs catalogs, Plan plan) {
        this.catalogs = catalogs;
        this.now = Trial.of(scenario, catalogs, plan.orchestrator());
        this.plan = plan;
        this.candidates = new Candidates(scenario, catalogs.on(scenario.asOf()), plan.orchestrator());
    }

    /// {@return the advice for a scenario under one orchestrator}
    ///
    /// @param plan where everything stands as it is
    /// @throws dev.bayplan.model.InvalidValueException for an instance type that the scenario's date does not have
    public static Advice of(Scenario scenario, Catalogs catalogs, Plan plan) {
        return new Advice(scenario, catalogs, plan);
    }

    /// {@return attempts to raise the published pods or tasks of an instance of group `g`, and to name what will once
    /// it is offered; empty for one that is in vain}
    public List<Supplier<Optional<Advised>>> forInstance(int g) {
        int before = now.published(g);
        Stream<Supplier<Optional<Advised>>> better =
                candidates.ofInstance(g).map(steps -> () -> first(steps, change -> raised(change, g, before)));
        Stream<Supplier<Optional<Advised>>> notYet = notYet(g).map(each -> () -> Optional.of(each));
        return Stream.concat(better, notYet).toList();
    }

    /// {@return attempts to leave fewer replicas of some workloads waiting for an instance or an address, and of all
    /// together no more; empty for one that is in vain}
    public List<Supplier<Optional<Advised>>> forWaiting(Set<Integer> workloads) {
        int before = now.waiting(workloads, plan);
        Tally tally = Tally.of(plan);
        return candidates.ofFleet()
                .<Supplier<Optional<Advised>>>map(steps ->
                        () -> first(steps, change -> lessened(change, workloads, before, tally)))
                .toList();
    }

    /// {@return what came of attempts: what helps most first, what is not offered yet last}
    public static List<Advised> ranked(List<Advised> advised) {
        return advised.stream().sorted(Comparator.comparingInt(Advice::rank)).toList();
    }

    private static int rank(Advised advised) {
        return switch (advised) {
            case Better better -> -Math.abs(better.difference());
            case NotYet _ -> 1;
        };
    }

    private Optional<Advised> raised(Change change, int g, int before) {
        return now.with(change)
                .filter(trial -> trial.published(g) > before)
                .map(trial -> new Better(change, before, trial.published(g), Tally.of(trial.plan())));
    }

    private Optional<Advised> lessened(Change change, Set<Integer> workloads, int before, Tally tally) {
        Trial trial = now.with(change).orElse(null);
        if (trial == null) {
            return Optional.empty();
        }
        Plan changed = trial.plan();
        int after = trial.waiting(workloads, changed);
        Tally then = Tally.of(changed);
        return after < before && then.waiting() <= tally.waiting()
                ? Optional.of(new Better(change, before, after, then))
                : Optional.empty();
    }

    private static Optional<Advised> first(
            List<? extends Change> steps, Function<Change, Optional<Advised>> attempt) {
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
