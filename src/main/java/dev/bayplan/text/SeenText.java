package dev.bayplan.text;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.traffic.Counters;
import dev.bayplan.model.traffic.RequestShare;
import dev.bayplan.model.traffic.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What was seen of requests, beside what is exact: the same rows in the window and in the summary of a command.
public final class SeenText {

    private static final double SMALLEST_SHOWN = 0.05;

    private final Outcome outcome;
    private final Counters eks;
    private final Counters ecs;

    public SeenText(Outcome outcome, Counters eks, Counters ecs) {
        this.outcome = outcome;
        this.eks = eks;
        this.ecs = ecs;
    }

    /// {@return the exact rows, each followed by what was seen of it, and the counts}
    public List<ComparisonText.Row> rows() {
        List<ComparisonText.Row> rows = new ArrayList<>();
        for (ComparisonText.Row exact : ComparisonText.traffic(outcome)) {
            rows.add(exact);
            share(exact.key()).ifPresent(share -> rows.add(seen(exact, share)));
        }
        rows.add(count("crossings", Counters::crossings));
        rows.add(count("seen", Counters::sent));
        rows.add(count("connections", Counters::connections));
        rows.add(count("refused", Counters::refused));
        return rows;
    }

    private static Optional<RequestShare> share(String key) {
        return switch (key) {
            case ComparisonText.EXTRA_NODE_HOP -> Optional.of(RequestShare.EXTRA_NODE_HOP);
            case ComparisonText.BALANCER_LEG -> Optional.of(RequestShare.BALANCER_LEG);
            case ComparisonText.PROXY_LEG -> Optional.of(RequestShare.PROXY_LEG);
            case ComparisonText.REFUSED -> Optional.of(RequestShare.REFUSED);
            case ComparisonText.ON_BUSIEST -> Optional.of(RequestShare.ON_BUSIEST);
            default -> Optional.empty();
        };
    }

    /// Where the exact figure is a dash, there is no such leg to be seen either.
    private ComparisonText.Row seen(ComparisonText.Row exact, RequestShare share) {
        String none = Messages.text("comparison.none");
        return new ComparisonText.Row(
                "seen." + exact.key(),
                exact.eks().equals(none) ? none : ComparisonText.share(share.seen(eks)),
                exact.ecs().equals(none) ? none : ComparisonText.share(share.seen(ecs)),
                Messages.text(
                        "comparison.seen.errors", errors(share, eks, outcome.eks().traffic()),
                        errors(share, ecs, outcome.ecs().traffic())),
                List.of(), List.of());
    }

    private static String errors(RequestShare share, Counters counters, Traffic traffic) {
        double errors = share.standardErrors(counters, traffic);
        if (Double.isNaN(errors)) {
            return Messages.text("comparison.none");
        }
        return Math.abs(errors) < SMALLEST_SHOWN ? "0" : String.format(Locale.ROOT, "%+.1f", errors).replace('-', '−');
    }

    private ComparisonText.Row count(String key, Function<Counters, Long> count) {
        return new ComparisonText.Row(key, Numbers.whole(count.apply(eks)), Numbers.whole(count.apply(ecs)));
    }
}
