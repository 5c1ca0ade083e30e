package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.lifecycle.Hindrance;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.text.LifecycleText;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says below the title of a cluster that a deployment stands still: what holds it up, and what would let it go on.
final class Stalls {

    /// Height of both lines, where titles have their own size.
    static final double HEIGHT = 62;

    private static final double LINE = 26;
    private static final double GAP = 4;
    private static final double PAD = 12;

    private Stalls() {}

    /// {@return two lines about the first deployment that stands still; nothing where none does}
    static List<Alert> of(Side side, Box room, double unit, Fonts fonts) {
        Moment moment = side.moment();
        Hindrance stall = moment == null ? null : first(moment.stalls());
        if (stall == null) {
            return List.of();
        }
        List<Alert> alerts = new ArrayList<>();
        String workload = side.scenario().workloads().get(stall.workload()).name();
        String held = Messages.text("drawing.stall", workload, LifecycleText.hindrance(stall));
        alerts.add(line(held, room, 0, unit, fonts));
        List<String> ways = new LifecycleText(side.scenario()).ways(stall);
        if (!ways.isEmpty()) {
            String joined = String.join(Messages.text("drawing.stall.or"), ways);
            alerts.add(line(Messages.text("lifecycle.wouldFree", joined), room, 1, unit, fonts));
        }
        return List.copyOf(alerts);
    }

    private static @Nullable Hindrance first(List<Hindrance> stalls) {
        return stalls.isEmpty() ? null : stalls.getFirst();
    }

    private static Alert line(String text, Box room, int row, double unit, Fonts fonts) {
        double size = unit * Alert.SIZE;
        String fitted = fonts.fit(text, Typeface.BOLD, size, room.width() - unit * 2 * PAD);
        double wide = fonts.width(fitted, Typeface.BOLD, size) + unit * 2 * PAD;
        return new Alert(
                fitted, "pending", new Box(room.x(), room.y() + row * unit * (LINE + GAP), wide, unit * LINE));
    }
}
