package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.text.Messages;
import dev.bayplan.text.PendingText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// What did not find a place, told beside the title of its cluster.
///
/// @param figure key of the figure whose sum tells more, as the comparison of both orchestrators names it
/// @param place  of the pill around the text
public record Alert(String text, String figure, Box place) {

    /// Size of the text.
    public static final double SIZE = 13;

    private static final double HEIGHT = 26;
    private static final double PAD = 12;
    private static final double GAP = 8;
    private static final double TOP = 3;

    private record Saying(String text, String figure) {}

    /// {@return the alerts of a cluster, one for each reason, ending at its right edge}
    static List<Alert> of(Side side, Box cluster, double unit, Fonts fonts) {
        List<Alert> alerts = new ArrayList<>();
        double right = cluster.right();
        for (Saying saying : sayings(side).reversed()) {
            double wide = fonts.width(saying.text, Typeface.BOLD, unit * SIZE) + unit * 2 * PAD;
            alerts.addFirst(new Alert(
                    saying.text, saying.figure,
                    new Box(right - wide, cluster.y() + unit * TOP, wide, unit * HEIGHT)));
            right -= wide + unit * GAP;
        }
        return List.copyOf(alerts);
    }

    private static List<Saying> sayings(Side side) {
        List<Saying> sayings = new ArrayList<>();
        side.plan().pending().stream()
                .sorted(Comparator.comparing(Pending::bound))
                .collect(Collectors.groupingBy(
                        each -> PendingText.reason(side.plan(), each), LinkedHashMap::new,
                        Collectors.summingInt(Pending::count)))
                .forEach((reason, count) -> sayings.add(new Saying(
                        Messages.text("drawing.pending." + side.orchestrator(), count, reason), "pending")));
        if (side.plan().withoutAddress() > 0) {
            sayings.add(new Saying(
                    Messages.text("drawing.withoutAddress", side.plan().withoutAddress()), "withoutAddress"));
        }
        return sayings;
    }
}
