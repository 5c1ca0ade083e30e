package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.lifecycle.Hindrance;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.text.LifecycleText;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Says below the title of a cluster that a deployment stands still: what holds it up, and what would let it go on.
final class Stalls {

    /// Height of its lines, where titles have their own size.
    static final double HEIGHT = 92;

    private static final int ROWS = 3;
    private static final double LINE = 26;
    private static final double GAP = 4;
    private static final double PAD = 12;

    private Stalls() {}

    /// {@return lines about the first deployment that stands still; nothing where none does}
    static List<Alert> of(Side side, Box room, double unit, Fonts fonts) {
        Moment moment = side.moment();
        Hindrance stall = moment == null ? null : first(moment.stalls());
        if (stall == null) {
            return List.of();
        }
        String workload = side.scenario().workloads().get(stall.workload()).name();
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("drawing.stall", workload, LifecycleText.briefly(stall)));
        List<String> ways = new LifecycleText(side.scenario()).ways(stall).stream()
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        if (!ways.isEmpty()) {
            lines.addAll(waysOut(ways, (room.width() - unit * 2 * PAD) / unit, fonts));
        }
        return IntStream.range(0, Math.min(lines.size(), ROWS))
                .mapToObj(row -> line(lines.get(row), room, row, unit, fonts))
                .toList();
    }

    /// {@return as many of the ways in a line as it has room for}
    private static List<String> waysOut(List<String> ways, double room, Fonts fonts) {
        List<String> lines = new ArrayList<>();
        String line = Messages.text("lifecycle.wouldFree", ways.getFirst());
        for (String way : ways.subList(1, ways.size())) {
            String longer = Messages.text("drawing.stall.or", line, way);
            if (fonts.width(longer, Typeface.BOLD, Alert.SIZE) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = Messages.text("drawing.stall.orElse", way);
            }
        }
        lines.add(line);
        return lines;
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
