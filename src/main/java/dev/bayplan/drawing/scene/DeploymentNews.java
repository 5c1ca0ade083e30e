package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.lifecycle.Hindrance;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.text.LifecycleText;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says below the title of a cluster how its deployments get on: of each that stands still what holds it up and what
/// would let it go on, and where none does how far they have come. Only where one ever stands still, on either side:
/// then both keep the room, so that their zones stay side by side.
///
/// @param stalls   row by row; none where nothing stands still
/// @param progress row by row; none where something stands still
public record DeploymentNews(List<Alert> stalls, List<Line> progress) {

    private static final DeploymentNews NONE = new DeploymentNews(List.of(), List.of());

    private static final int ROWS_OF_ONE = 3;
    private static final int ROWS_OF_EACH = 2;
    private static final int MOST_ROWS = 6;
    private static final double LINE = 26;
    private static final double GAP = 4;
    private static final double PAD = 12;
    private static final double BASELINE = 14;
    private static final double BELOW = 2;

    private record Version(int workload, int number) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return workload == other.workload
                    ? Integer.compare(number, other.number)
                    : Integer.compare(workload, other.workload);
        }
    }

    /// A line without a frame.
    public record Line(String text, double x, double baseline) {}

    /// {@return the rows for which room has to be kept at every moment}
    static int rows(Outcome outcome) {
        int most = Stream.of(outcome.eks(), outcome.ecs())
                .mapToInt(side -> side.moment() == null ? 0 : side.moment().everStalling())
                .max()
                .orElse(0);
        return most == 1 ? ROWS_OF_ONE : Math.min(most * ROWS_OF_EACH, MOST_ROWS);
    }

    /// {@return the height of so many rows, where titles have their own size}
    static double height(int rows) {
        return rows == 0 ? 0 : rows * (LINE + GAP) + BELOW;
    }

    static DeploymentNews of(Side side, Box room, int rows, double unit, Fonts fonts) {
        Moment moment = side.moment();
        if (rows == 0 || moment == null) {
            return NONE;
        }
        List<String> lines = stalls(side, moment.stalls(), (room.width() - unit * 2 * PAD) / unit, rows, fonts);
        if (!lines.isEmpty()) {
            return new DeploymentNews(
                    IntStream.range(0, lines.size())
                            .mapToObj(row -> alert(lines.get(row), room, row, unit, fonts))
                            .toList(),
                    List.of());
        }
        List<String> progress = progress(side);
        return new DeploymentNews(List.of(), IntStream.range(0, Math.min(rows, progress.size()))
                .mapToObj(row -> new Line(
                        progress.get(row), room.x(), room.y() + unit * (row * (LINE + GAP) + BASELINE)))
                .toList());
    }

    private static List<String> stalls(Side side, List<Hindrance> stalls, double room, int rows, Fonts fonts) {
        List<String> lines = new ArrayList<>();
        int told = stalls.size() <= rows ? stalls.size() : rows - 1;
        for (int n = 0; n < told; n++) {
            List<String> one = stall(side, stalls.get(n), room, fonts);
            lines.addAll(one.subList(0, Math.min(one.size(), rows / told)));
        }
        if (told < stalls.size()) {
            lines.add(Messages.text("drawing.stall.more", stalls.size() - told));
        }
        return lines;
    }

    private static List<String> stall(Side side, Hindrance stall, double room, Fonts fonts) {
        String workload = side.scenario().workloads().get(stall.workload()).name();
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("drawing.stall", workload, LifecycleText.briefly(stall)));
        List<String> ways = new LifecycleText(side.scenario()).ways(stall).stream()
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        if (!ways.isEmpty()) {
            lines.addAll(waysOut(ways, room, fonts));
        }
        return lines;
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

    /// {@return a line for each version of each workload that is there}
    private static List<String> progress(Side side) {
        var lives = new Lives(side);
        Map<Version, Map<Lives.State, Integer>> found = new TreeMap<>();
        for (int s = 0; s < side.plan().slots(); s++) {
            int w = side.plan().workload(s);
            if (w >= 0) {
                found.computeIfAbsent(new Version(w, lives.version(s)), _ -> new EnumMap<>(Lives.State.class))
                        .merge(lives.state(s), 1, Integer::sum);
            }
        }
        return found.entrySet().stream()
                .map(each -> Messages.text(
                        "drawing.progress", side.scenario().workloads().get(each.getKey().workload).name(),
                        String.valueOf(each.getKey().number), counted(each.getValue())))
                .toList();
    }

    private static String counted(Map<Lives.State, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> Messages.text("drawing.lives." + each.getKey(), each.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static Alert alert(String text, Box room, int row, double unit, Fonts fonts) {
        double size = unit * Alert.SIZE;
        String fitted = fonts.fit(text, Typeface.BOLD, size, room.width() - unit * 2 * PAD);
        double wide = fonts.width(fitted, Typeface.BOLD, size) + unit * 2 * PAD;
        return new Alert(
                fitted, "pending", new Box(room.x(), room.y() + row * unit * (LINE + GAP), wide, unit * LINE));
    }
}
