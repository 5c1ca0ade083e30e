package dev.bayplan.drawing.scene;

import dev.bayplan.model.cost.Amount;
import dev.bayplan.model.cost.Cost;
import dev.bayplan.model.cost.Measure;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What each instance costs in a month, and what that makes for each replica on it.
final class InstanceCosts {

    /// For lenses that are not about money.
    static final InstanceCosts ABSENT = new InstanceCosts(new double[0]);

    /// US dollars a month that a replica on an instance bears; of an idle instance all; NaN = not known, or nothing.
    private final double[] perReplica;

    private InstanceCosts(double[] perReplica) {
        this.perReplica = perReplica;
    }

    static InstanceCosts of(Side side) {
        Plan plan = side.plan();
        double[] ofGroup = IntStream.range(0, side.types().size())
                .mapToObj(g -> month(side, g))
                .mapToDouble(month -> month.map(each -> each.value().doubleValue()).orElse(Double.NaN))
                .toArray();
        double[] perReplica = new double[plan.instances()];
        for (int i = 0; i < perReplica.length; i++) {
            perReplica[i] = plan.launched(i) ? ofGroup[plan.group(i)] / Math.max(1, plan.placedOn(i)) : Double.NaN;
        }
        return new InstanceCosts(perReplica);
    }

    private static Optional<Amount> month(Side side, int g) {
        return side.bill().cluster()
                .instance(side.scenario().fleet().get(g).instanceType(), Cost.HOURS_PER_MONTH);
    }

    /// {@return the most that any replica bears; 0 where nothing is known}
    double dearest() {
        return Arrays.stream(perReplica).filter(each -> !Double.isNaN(each)).max().orElse(0);
    }

    /// {@return for each instance, how dear its replicas are beside the dearest of both clusters, from 0 to 1}
    double[] shares(double dearest) {
        return Arrays.stream(perReplica).map(each -> Double.isNaN(each) || dearest == 0 ? 0 : each / dearest).toArray();
    }

    /// {@return what launched instance `i` costs, for its header}
    static String text(Side side, int i, boolean inBrief) {
        int placed = side.plan().placedOn(i);
        Amount month = month(side, side.plan().group(i)).orElse(null);
        if (month == null) {
            return Messages.text("cost.notKnown");
        }
        String whole = Numbers.usd(month.value());
        if (placed == 0) {
            return Messages.text("drawing.instanceCost.idle", whole);
        }
        String each = Numbers.usd(month.dividedBy(Amount.given(Measure.REPLICAS, placed)).value());
        return inBrief
                ? Messages.text("drawing.replicaCost." + side.orchestrator(), each)
                : Messages.text("drawing.instanceCost." + side.orchestrator(), whole, each);
    }

    /// {@return what the idle instances of a side cost in a month; null where there is none, or no price of theirs}
    static @Nullable Amount idle(Side side) {
        Amount[] idle = IntStream.range(0, side.plan().instances())
                .filter(i -> isIdle(side.plan(), i))
                .mapToObj(i -> month(side, side.plan().group(i)))
                .flatMap(Optional::stream)
                .toArray(Amount[]::new);
        return idle.length == 0 ? null : Amount.sum(idle);
    }

    /// {@return whether instance `i` runs, and with nothing on it that has an address}
    static boolean isIdle(Plan plan, int i) {
        return plan.launched(i) && plan.placedOn(i) == 0;
    }
}
