package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.util.ArrayList;
import java.util.List;

/// Lays out a scene so that it fills a room of a given shape best: clusters beside or above each other, and as many
/// columns of instances in a zone as make everything largest. A pure function, to be run off the FX thread.
public final class SceneLayout {

    /// Width of a picture at its own size, in pixels; it is always 16:9.
    public static final double PICTURE_WIDTH = 1_600;

    /// Height of a picture at its own size, in pixels.
    public static final double PICTURE_HEIGHT = 900;

    private static final double WINDOW_MARGIN = 22;
    private static final double PICTURE_MARGIN = 52;
    private static final double STACKED_GAP = 30;
    private static final double BESIDE_GAP = 64;
    private static final double HEADING = 84;
    private static final double FIGURES = 96;
    private static final double LEGEND = 34;
    private static final int[] COLUMN_HEIGHTS = {4, 8, 15, 3, 2, 1};
    private static final double FIGURE_COLUMN = 300;
    private static final double FIGURE_GAP = 44;
    private static final double MOST_STRETCHED = 1.7;

    /// The scale below which titles grow.
    private static final double READABLE = 0.8;

    /// Of two arrangements as good as each other the one with fewer columns stays.
    private static final double CLEARLY = 1.001;

    private final Outcome outcome;
    private final Lens lens;
    private final Framing framing;
    private final Fonts fonts;
    private final ClusterLayout eks;
    private final ClusterLayout ecs;
    private double pitch;
    private double unit = 1;

    private SceneLayout(Outcome outcome, Lens lens, Framing framing, Fonts fonts, int mostPerColumn) {
        this.outcome = outcome;
        this.lens = lens;
        this.framing = framing;
        this.fonts = fonts;
        this.eks = new ClusterLayout(outcome.eks(), lens, mostPerColumn);
        this.ecs = new ClusterLayout(outcome.ecs(), lens, mostPerColumn);
        this.pitch = Math.max(eks.pitchWidth(), ecs.pitchWidth());
    }

    /// {@return the scene for a window whose canvas has that size}
    public static Scene forWindow(Outcome outcome, Lens lens, Fonts fonts, double width, double height) {
        return best(outcome, lens, Framing.WINDOW, fonts, width, height);
    }

    /// {@return the scene for a picture of its own}
    public static Scene forPicture(Outcome outcome, Lens lens, Fonts fonts) {
        return best(outcome, lens, Framing.PICTURE, fonts, PICTURE_WIDTH, PICTURE_HEIGHT);
    }

    /// Interfaces of an instance stand in columns; how tall they may be is tried out.
    private static Scene best(
            Outcome outcome, Lens lens, Framing framing, Fonts fonts, double width, double height) {
        SceneLayout best = new SceneLayout(outcome, lens, framing, fonts, COLUMN_HEIGHTS[0]);
        double scale = best.best(width, height).scale;
        for (int tried = 1; tried < COLUMN_HEIGHTS.length && lens != Lens.TRAFFIC; tried++) {
            SceneLayout other = new SceneLayout(outcome, lens, framing, fonts, COLUMN_HEIGHTS[tried]);
            double otherScale = other.best(width, height).scale;
            if (otherScale > scale * CLEARLY) {
                best = other;
                scale = otherScale;
            }
        }
        return best.fill(width, height);
    }

    private Scene fill(double roomWidth, double roomHeight) {
        Arrangement first = best(roomWidth, roomHeight);
        // Where much has to fit, titles grow with the drawing, so that they can still be read.
        unit = Math.max(1, READABLE / first.scale);
        Arrangement best = best(roomWidth, roomHeight);
        arrange(best.columns);
        double shape = roomWidth / roomHeight;
        double spare = height(best.beside) * shape - width(best.beside);
        if (spare > 0) {
            int instances = best.columns * outcome.scenario().zones().size() * (best.beside ? 2 : 1);
            pitch = Math.min(pitch + spare / instances, pitch * MOST_STRETCHED);
            arrange(best.columns);
        }
        eks.widen();
        ecs.widen();
        double width = Math.max(width(best.beside), framing == Framing.PICTURE ? height(best.beside) * shape : 0);
        double height = framing == Framing.PICTURE ? width / shape : height(best.beside);
        return place(best.beside, width, height);
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
        return 2 * margin() + (beside ? 2 * eks.width() + unit * BESIDE_GAP : eks.width() + figuresWidth());
    }

    private double height(boolean beside) {
        double clusters = beside
                ? Math.max(eks.height(), ecs.height()) + figuresHeight()
                : eks.height() + ecs.height() + unit * STACKED_GAP;
        return 2 * margin() + headingHeight() + clusters + unit * LEGEND;
    }

    private double margin() {
        return unit * (framing == Framing.PICTURE ? PICTURE_MARGIN : WINDOW_MARGIN);
    }

    private double headingHeight() {
        return framing == Framing.PICTURE ? unit * HEADING : 0;
    }

    /// Figures stand below clusters that are beside each other, and right of clusters above each other.
    private double figuresWidth() {
        return framing == Framing.PICTURE ? unit * FIGURE_COLUMN : 0;
    }

    private double figuresHeight() {
        return framing == Framing.PICTURE ? unit * FIGURES : 0;
    }

    private Scene place(boolean beside, double width, double height) {
        double slackX = (width - width(beside)) / 2;
        double slackY = (height - height(beside)) / 2;
        double left = margin() + slackX;
        double top = margin() + headingHeight() + slackY;
        eks.moveTo(left, top);
        if (beside) {
            ecs.moveTo(left + eks.width() + unit * BESIDE_GAP, top);
        } else {
            ecs.moveTo(left, top + eks.height() + unit * STACKED_GAP);
        }
        return new Scene(
                outcome, lens, framing, width, height,
                new ClusterScene(eks, new ClusterText(eks, fonts)),
                new ClusterScene(ecs, new ClusterText(ecs, fonts)),
                captions(beside, left, width, height));
    }

    private Captions captions(boolean beside, double left, double width, double height) {
        double right = width - left;
        double bottom = height - margin();
        var setting = new CaptionSetting(lens, fonts, unit);
        List<Captions.Line> lines = new ArrayList<>();
        List<Captions.Figure> figures = new ArrayList<>();
        if (framing == Framing.PICTURE) {
            String title = SceneText.title(outcome.scenario(), lens);
            String subtitle = SceneText.subtitle(outcome);
            lines.add(setting.line(title, Captions.Style.TITLE, left, margin() + unit * 26, right - left));
            lines.add(setting.line(subtitle, Captions.Style.SUBTITLE, left, margin() + unit * 56, right - left));
            figures.addAll(setting.figures(outcome.eks(), figuresOf(eks, beside, right)));
            figures.addAll(setting.figures(outcome.ecs(), figuresOf(ecs, beside, right)));
        }
        String source = framing == Framing.PICTURE ? SceneText.source(outcome, lens) : "";
        double sourceWidth = setting.width(source, Captions.Style.SOURCE);
        if (!source.isEmpty()) {
            lines.add(new Captions.Line(source, Captions.Style.SOURCE, right - sourceWidth, bottom));
        }
        double legendRight = source.isEmpty() ? right : right - sourceWidth - unit * 40;
        return new Captions(
                unit, List.copyOf(lines), List.copyOf(figures),
                setting.legend(outcome, left, bottom - unit * 5, legendRight));
    }

    private Box figuresOf(ClusterLayout cluster, boolean beside, double right) {
        Box bounds = cluster.bounds();
        double below = Math.max(eks.bounds().bottom(), ecs.bounds().bottom());
        double gap = unit * FIGURE_GAP;
        return beside
                ? new Box(bounds.x(), below, bounds.width(), figuresHeight())
                : new Box(bounds.right() + gap, bounds.y(), right - bounds.right() - gap, bounds.height());
    }
}
