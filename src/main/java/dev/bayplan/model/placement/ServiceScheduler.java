package dev.bayplan.model.placement;

import dev.bayplan.model.settings.PlacementStrategy;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// The ECS service scheduler: of the instances that have room it takes the best by the first placement strategy, among
/// equals the best by the second, and so on.
///
/// Source: Amazon ECS Developer Guide, task placement strategies, service scheduler (June 2018 and 2023).
final class ServiceScheduler implements Scheduler {

    /// What a service does that names no strategy.
    private static final List<PlacementStrategy> USUAL =
            List.of(PlacementStrategy.SPREAD_ZONE, PlacementStrategy.SPREAD_INSTANCE);

    private final List<PlacementStrategy> strategies;
    private final SplittableRandom lots = new SplittableRandom(0);

    private ServiceScheduler(List<PlacementStrategy> strategies) {
        this.strategies = strategies;
    }

    static ServiceScheduler with(List<PlacementStrategy> strategies) {
        return new ServiceScheduler(strategies.isEmpty() ? USUAL : strategies);
    }

    @Override
    public @Nullable Alike choose(Fleet fleet, int workload) {
        // After lots nothing is equal, so nothing that comes after them is looked at.
        return strategies.getFirst() == PlacementStrategy.RANDOM ? any(fleet, workload) : best(fleet, workload);
    }

    private @Nullable Alike any(Fleet fleet, int workload) {
        int kinds = fleet.present().size();
        int first = kinds == 0 ? 0 : lots.nextInt(kinds);
        for (int k = 0; k < kinds; k++) {
            Alike each = fleet.present().get((first + k) % kinds);
            if (fleet.fits(each, workload)) {
                return each;
            }
        }
        return null;
    }

    private @Nullable Alike best(Fleet fleet, int workload) {
        Alike best = null;
        long[] rank = new long[strategies.size() + 1];
        long[] bestRank = new long[rank.length];
        for (int k = 0; k < fleet.present().size(); k++) {
            Alike each = fleet.present().get(k);
            if (fleet.fits(each, workload)) {
                rank(fleet, each, workload, rank);
                if (best == null || isLess(rank, bestRank)) {
                    best = each;
                    System.arraycopy(rank, 0, bestRank, 0, rank.length);
                }
            }
        }
        return best;
    }

    /// Fills in the places of an instance by each strategy, the lowest being the best; the last is its index.
    private void rank(Fleet fleet, Alike each, int workload, long[] rank) {
        for (int s = 0; s < strategies.size(); s++) {
            rank[s] = switch (strategies.get(s)) {
                // Of zones with equally few tasks the first, whatever comes after.
                case SPREAD_ZONE -> (long) fleet.inZone[workload][each.zone] * fleet.zones + each.zone;
                case SPREAD_INSTANCE -> each.onInstance[workload];
                case BINPACK_CPU -> fleet.allMilliCpu[each.group] - (long) each.usedMilliCpu;
                case BINPACK_MEMORY -> fleet.allMib[each.group] - (long) each.usedMib;
                case RANDOM -> lots.nextLong(Long.MAX_VALUE);
            };
        }
        rank[strategies.size()] = each.members.first();
    }

    private static boolean isLess(long[] rank, long[] other) {
        for (int s = 0; s < rank.length; s++) {
            if (rank[s] != other[s]) {
                return rank[s] < other[s];
            }
        }
        return false;
    }
}
