package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out a scene so that it fills a room of a given shape best: clusters beside or above each other, and as many
/// columns of instances in a zone as make everything largest. A pure function, to be run off the FX thread.
public final class SceneLayout {

    /// Width of a picture at its own size, in pixels; it is always 16:9.
    public static final double PICTURE_WIDTH = 1_600;

    /// Height of a picture at its own size, in pixels.
    public static final double PICTURE_HEIGHT = 900;

    private static final double STACKED_GAP = 30;
    private static final double BESIDE_GAP = 64;
    private static final double HEADING = 84;
    private static final double TITLE_LINE = 30;
    static final double LEGEND = 34;
    private static final double SOURCE_GAP = 40;
    private static final int[] COLUMN_HEIGHTS = {4, 8, 15, 3, 2, 1};
    private static final double FIGURE_GAP = 44;
    private static final double MOST_STRETCHED = 1.7;

    /// The scale below which titles grow.
    private static final double READABLE = 0.8;

    private static final int MOST_GROWN = 4;

    /// Of two arrangements as good as each other the one with fewer columns stays.
    private static final double CLEARLY = 1.001;

    private final Outcome outcome;
    private final Lens lens;
    private final Framing framing;
    private final PictureParts parts;
    private final Fonts fonts;
    private final Figures figures;
    private final Legend legend;
    private final String source;
    private final ClusterLayout eks;
    private final ClusterLayout ecs;
    private final List<ClusterLayout> shown;
    private double pitch;
    private double unit = 1;

    private SceneLayout(SceneContent content, Framing framing, PictureParts parts, Fonts fonts, int mostPerColumn) {
        Outcome outcome = content.outcome();
        Lens lens = content.lens();
        this.outcome = outcome;
        this.lens = lens;
        this.framing = framing;
        this.parts = parts;
        this.fonts = fonts;
        this.figures = content.figures();
        this.legend = content.legend();
        this.source = parts.source() ? SceneText.source(outcome, lens) : "";
        this.eks = new ClusterLayout(content.eks(), outcome.showsHeat(lens), mostPerColumn);
        this.ecs = new ClusterLayout(content.ecs(), outcome.showsHeat(lens), mostPerColumn);
        this.shown = Stream.of(eks, ecs)
                .filter(cluster -> parts.clusters().contains(cluster.side.orchestrator()))
                .toList();
        this.pitch = shown.stream().mapToDouble(ClusterLayout::pitchWidth).max().orElseThrow();
    }

    /// {@return the scene for a window whose canvas has that size}
    public static Scene forWindow(Outcome outcome, Lens lens, Fonts fonts, double width, double height) {
        return best(outcome, lens, Framing.WINDOW, PictureParts.OF_WINDOW, fonts, width, height);
    }

    /// {@return the scene for a picture of its own}
    public static Scene forPicture(Outcome outcome, Lens lens, Fonts fonts) {
        return forPicture(outcome, lens, PictureParts.ALL, fonts);
    }

    /// {@return the scene for a picture of its own, with or without some of its parts}
    public static Scene forPicture(Outcome outcome, Lens lens, PictureParts parts, Fonts fonts) {
        return forPage(outcome, lens, parts, Heading.NONE, fonts);
    }

    /// {@return the scene for what a heading leaves of a picture}
    public static Scene forPage(Outcome outcome, Lens lens, PictureParts parts, Heading heading, Fonts fonts) {
        return best(
                outcome, lens, Framing.PICTURE, parts, fonts, PICTURE_WIDTH, PICTURE_HEIGHT - heading.height());
    }

    /// Interfaces of an instance stand in columns; how tall they may be is tried out.
    private static Scene best(
            Outcome outcome, Lens lens, Framing framing, PictureParts parts, Fonts fonts, double width,
            double height) {
        SceneContent content = SceneContent.of(outcome, lens, parts, fonts);
        SceneLayout best = new SceneLayout(content, framing, parts, fonts, COLUMN_HEIGHTS[0]);
        double scale = best.best(width, height).scale;
        for (int tried = 1; tried < COLUMN_HEIGHTS.length && !ClusterContent.showsReplicasOnly(lens); tried++) {
            SceneLayout other = new SceneLayout(content, framing, parts, fonts, COLUMN_HEIGHTS[tried]);
            double otherScale = other.best(width, height).scale;
            if (otherScale > scale * CLEARLY) {
                best = other;
                scale = otherScale;
            }
        }
        return best.fill(width, height);
    }

    private Scene fill(double roomWidth, double roomHeight) {
        Arrangement best = best(roomWidth, roomHeight);
        // Where much has to fit, titles grow with the drawing, so that they can still be read; that takes room in turn.
        for (int n = 0; n < MOST_GROWN && unit * best.scale < READABLE; n++) {
            unit = Math.max(1, READABLE / best.scale);
            best = best(roomWidth, roomHeight);
        }
        arrange(best.columns);
        double shape = roomWidth / roomHeight;
        double spare = height(best.beside) * shape - width(best.beside);
        if (spare > 0) {
            int instances = best.columns * eks.wideZones() * (best.beside ? shown.size() : 1);
            pitch = Math.min(pitch + spare / instances, pitch * MOST_STRETCHED);
            arrange(best.columns);
        }
        eks.widen();
        ecs.widen();
        heighten(best.beside, shape);
        double width = Math.max(width(best.beside), framing == Framing.PICTURE ? height(best.beside) * shape : 0);
        double height = framing == Framing.PICTURE ? width / shape : height(best.beside);
        return place(best.beside, width, height);
    }

    /// Room left below is taken by taller cells.
    private void heighten(boolean beside, double shape) {
        double spare = Math.max(0, width(beside) / shape - height(beside));
        if (beside) {
            double tallest = tallest();
            shown.forEach(cluster -> cluster.heighten(tallest + spare));
        } else {
            ClusterLayout first = shown.getFirst();
            ClusterLayout last = shown.getLast();
            if (first != last) {
                first.heighten(rowHeight(first) + spare * rowHeight(first) / (rowHeight(first) + rowHeight(last)));
            }
            last.heighten(rowHeight(last) + width(false) / shape - height(false));
        }
    }

    private record Arrangement(boolean beside, int columns, double scale) {}

    private Arrangement best(double roomWidth, double roomHeight) {
        Arrangement best = new Arrangement(true, 1, 0);
        for (int columns = 1; columns <= Math.max(1, eks.mostInZone()); columns++) {
            arrange(columns);
            for (boolean beside : new boolean[] {true, false}) {
                double scale = Math.min(roomWidth / width(beside), roomHeight / height(beside));
                if (scale > best.scale * CLEARLY) {
                    best = new Arrangement(beside, columns, scale);
                }
            }
        }
        return best;
    }

    private void arrange(int columns) {
        eks.arrange(columns, pitch, unit);
        ecs.arrange(columns, pitch, unit);
    }

    private double width(boolean beside) {
        return 2 * margin() + (beside
                ? shown.size() * eks.width() + (shown.size() - 1) * unit * BESIDE_GAP
                : eks.width() + figuresWidth());
    }

    private double height(boolean beside) {
        double clusters = beside
                ? tallest() + figuresHeight()
                : shown.stream().mapToDouble(this::rowHeight).sum() + (shown.size() - 1) * unit * STACKED_GAP;
        return 2 * margin() + headingHeight() + clusters + footHeight(width(beside) - 2 * margin());
    }

    private double tallest() {
        return shown.stream().mapToDouble(ClusterLayout::height).max().orElseThrow();
    }

    /// {@return the height of a cluster with its figures at its right}
    private double rowHeight(ClusterLayout cluster) {
        return framing == Framing.PICTURE
                ? Math.max(cluster.height(), figures.heightBeside(unit))
                : cluster.height();
    }

    private double margin() {
        return unit * framing.margin();
    }

    private double headingHeight() {
        double lines = HEADING - (parts.title() ? 0 : TITLE_LINE);
        return parts.title() || parts.date() ? unit * lines : 0;
    }

    /// Figures stand below clusters that are beside each other, and right of clusters above each other.
    private double figuresWidth() {
        return framing == Framing.PICTURE ? unit * FIGURE_GAP + figures.widthBeside(unit) : 0;
    }

    private double figuresHeight() {
        return framing == Framing.PICTURE ? figures.heightBelow(eks.width(), unit) : 0;
    }

    /// The legend and the source line share their last row, unless the source leaves the legend too little of it.
    private double footHeight(double room) {
        if (!parts.legend()) {
            return source.isEmpty() ? 0 : unit * LEGEND;
        }
        int rows = legend.rows(legendRoom(room), unit) + (sharesRow(room) ? 0 : 1);
        return unit * (LEGEND + (rows - 1) * Legend.ROW);
    }

    private boolean sharesRow(double room) {
        return sourceWidth() * 2 <= room;
    }

    private double legendRoom(double room) {
        return sharesRow(room) && !source.isEmpty() ? room - sourceWidth() - unit * SOURCE_GAP : room;
    }

    private double sourceWidth() {
        Captions.Style style = Captions.Style.SOURCE;
        return fonts.width(source, style.typeface(), unit * style.size());
    }

    private Scene place(boolean beside, double width, double height) {
        double slackX = (width - width(beside)) / 2;
        double slackY = (height - height(beside)) / 2;
        double left = margin() + slackX;
        double top = margin() + headingHeight() + slackY;
        eks.moveTo(left, top);
        if (shown.size() == 1) {
            ecs.moveTo(left, top);
        } else if (beside) {
            ecs.moveTo(left + eks.width() + unit * BESIDE_GAP, top);
        } else {
            ecs.moveTo(left, top + rowHeight(eks) + unit * STACKED_GAP);
        }
        List<ClusterScene> scenes = Stream.of(eks, ecs).parallel().map(this::sceneOf).toList();
        return new Scene(
                lens, framing, parts.clusters(), width, height, scenes.getFirst(), scenes.getLast(),
                captions(beside, left, width, height));
    }

    private ClusterScene sceneOf(ClusterLayout cluster) {
        CostBar bar = lens == Lens.COST
                ? CostBar.of(cluster, CostBar.dearer(outcome), framing == Framing.WINDOW, fonts)
                : null;
        double dearest = Math.max(eks.costs.dearest(), ecs.costs.dearest());
        return new ClusterScene(cluster, new ClusterText(cluster, fonts), bar, dearest);
    }

    private Captions captions(boolean beside, double left, double width, double height) {
        double room = width - 2 * left;
        double bottom = height - margin();
        List<Captions.Line> lines = new ArrayList<>();
        List<Captions.Figure> numbers = new ArrayList<>();
        if (framing == Framing.PICTURE) {
            double baseline = margin() + unit * 26;
            if (parts.title()) {
                lines.add(line(SceneText.title(outcome.scenario(), lens), Captions.Style.TITLE, left, baseline, room));
                baseline += unit * TITLE_LINE;
            }
            String subtitle = SceneText.subtitle(outcome, parts);
            lines.add(line(subtitle, Captions.Style.SUBTITLE, left, baseline, room));
            lines.add(line(source, Captions.Style.SOURCE, left + room - sourceWidth(), bottom, room));
            shown.forEach(cluster -> numbers.addAll(figuresOf(cluster, beside)));
        }
        double lastRow = bottom - unit * (sharesRow(room) ? 5 : 5 + Legend.ROW);
        return new Captions(
                unit, List.copyOf(lines), List.copyOf(numbers),
                legend.entries(left, lastRow, legendRoom(room), unit));
    }

    private Captions.Line line(String text, Captions.Style style, double x, double y, double room) {
        return new Captions.Line(fonts.fit(text, style.typeface(), unit * style.size(), room), style, x, y);
    }

    private List<Captions.Figure> figuresOf(ClusterLayout cluster, boolean beside) {
        Box bounds = cluster.bounds();
        if (beside) {
            double below = shown.stream().mapToDouble(each -> each.bounds().bottom()).max().orElseThrow();
            return figures.below(
                    cluster.side.orchestrator(), new Box(bounds.x(), below, bounds.width(), figuresHeight()), unit);
        }
        double x = bounds.right() + unit * FIGURE_GAP;
        return figures.beside(
                cluster.side.orchestrator(),
                new Box(x, bounds.y(), figures.widthBeside(unit), rowHeight(cluster)), unit);
    }
}
