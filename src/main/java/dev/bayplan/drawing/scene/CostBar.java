package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.cost.Amount;
import dev.bayplan.model.cost.Cost;
import dev.bayplan.model.cost.CostPart;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.text.CostText;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a cluster costs in a month: a bar of its parts, on one scale for both clusters, and below it what each part
/// comes to.
///
/// @param room     the whole width of the bar: as much as the dearer cluster costs
/// @param segments of the parts that cost something, from the left
/// @param entries  of all parts, and perhaps of the total
public record CostBar(Box room, List<Segment> segments, List<Entry> entries) {

    /// Height of bar and entries.
    static final double HEIGHT = 74;

    /// The least width at which the entries can be read.
    static final double NARROWEST = 530;

    /// Size of an entry's name.
    public static final double NAME_SIZE = 12;

    /// Size of an entry's amount.
    public static final double AMOUNT_SIZE = 15;

    /// Side of an entry's colour.
    public static final double SWATCH = 10;

    private static final double BAR = 18;
    private static final double NAMES = 36;
    private static final double AMOUNTS = 56;
    private static final double GAP = 6;

    /// A part as it stands in the bar.
    public record Segment(CostPart part, Box box) {}

    /// What a part comes to.
    ///
    /// @param part    whose colour stands before the name; null = all of them
    /// @param nameY   baseline of the name
    /// @param amountY baseline of the amount
    public record Entry(@Nullable CostPart part, String name, String amount, double x, double nameY, double amountY) {}

    public CostBar {
        segments = List.copyOf(segments);
        entries = List.copyOf(entries);
    }

    /// {@return US dollars that the dearer cluster costs in a month}
    static double dearer(Outcome outcome) {
        return Stream.of(outcome.eks(), outcome.ecs())
                .mapToDouble(side -> side.bill().perMonth().total().value().doubleValue())
                .max()
                .orElseThrow();
    }

    /// {@return the bar of a cluster, as wide as that}
    ///
    /// @param dearest   US dollars for which a bar has its whole width
    /// @param withTotal whether the total stands beside the parts; a picture has it in large figures
    static CostBar of(ClusterLayout cluster, double dearest, boolean withTotal, Fonts fonts) {
        Cost cost = cluster.side.bill().perMonth();
        Box room = cluster.costBar();
        double unit = cluster.unit();
        List<Segment> segments = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        double column = room.width() / (CostPart.values().length + (withTotal ? 1 : 0));
        double left = room.x();
        for (CostPart part : CostPart.values()) {
            Amount amount = cost.part(part);
            double width = amount == null || dearest == 0 ? 0 : room.width() * amount.value().doubleValue() / dearest;
            if (width > 0) {
                segments.add(new Segment(part, new Box(left, room.y(), width, unit * BAR)));
                left += width;
            }
            double x = room.x() + entries.size() * column;
            entries.add(entry(part, Messages.name(part), CostText.brief(cost, part), x, room, unit, column, fonts));
        }
        if (withTotal) {
            String total = CostText.brief(cost, cost.total());
            double x = room.right() - column;
            entries.add(entry(null, Messages.text("drawing.cost.total"), total, x, room, unit, column, fonts));
        }
        return new CostBar(new Box(room.x(), room.y(), room.width(), unit * BAR), segments, entries);
    }

    private static Entry entry(
            @Nullable CostPart part, String name, String amount, double x, Box room, double unit, double column,
            Fonts fonts) {
        double swatch = part == null ? 0 : unit * (SWATCH + GAP);
        return new Entry(
                part, fonts.fit(name, Typeface.REGULAR, unit * NAME_SIZE, column - swatch - unit * GAP),
                fonts.fit(amount, Typeface.BOLD, unit * AMOUNT_SIZE, column - unit * GAP), x,
                room.y() + unit * NAMES, room.y() + unit * AMOUNTS);
    }

    /// {@return where the name of an entry begins}
    public static double nameX(Entry entry, double unit) {
        return entry.part() == null ? entry.x() : entry.x() + unit * (SWATCH + GAP);
    }
}
