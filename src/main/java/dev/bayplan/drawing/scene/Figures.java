package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The numbers that a lens is about, measured once: they stand below a cluster in rows, or right of it in a column.
final class Figures {

    private static final double ROW = 84;
    private static final double LOWEST_ROW = 68;
    private static final double BELOW = 96;
    private static final double COLUMN = 256;
    private static final double NARROWEST = 120;
    private static final double MOST_LABEL = 220;
    private static final double GAP = 16;

    private final Fonts fonts;
    private final List<SceneText.Fact> eks;
    private final List<SceneText.Fact> ecs;
    private final double narrowest;

    /// @param shown whose figures there are
    Figures(Outcome outcome, Lens lens, Set<Orchestrator> shown, Fonts fonts) {
        this.fonts = fonts;
        eks = shown.contains(Orchestrator.EKS) ? SceneText.facts(outcome.eks(), lens) : List.of();
        ecs = shown.contains(Orchestrator.ECS) ? SceneText.facts(outcome.ecs(), lens) : List.of();
        double widest = Stream.concat(eks.stream(), ecs.stream())
                .mapToDouble(fact -> Math.max(
                        fonts.width(fact.number(), Typeface.BOLD, Captions.NUMBER_SIZE),
                        Math.min(fonts.width(fact.label(), Typeface.REGULAR, Captions.LABEL_SIZE), MOST_LABEL)))
                .max()
                .orElse(0);
        narrowest = Math.max(NARROWEST, widest + GAP);
    }

    private int most() {
        return Math.max(eks.size(), ecs.size());
    }

    private int columns(double room, double unit, int facts) {
        int most = Math.clamp((int) (room / unit / narrowest), 1, facts);
        return Math.ceilDiv(facts, Math.ceilDiv(facts, most));
    }

    /// {@return how high they are below a cluster of that width}
    ///
    /// @param unit how much larger they are than their size says
    double heightBelow(double width, double unit) {
        int rows = Math.ceilDiv(most(), columns(width, unit, most()));
        return unit * (BELOW + (rows - 1) * ROW);
    }

    /// {@return the least height of a cluster that has them at its right}
    double heightBeside(double unit) {
        return unit * most() * LOWEST_ROW;
    }

    /// {@return how wide they are at the right of a cluster}
    double widthBeside(double unit) {
        return unit * Math.max(COLUMN, narrowest);
    }

    List<Captions.Figure> below(Orchestrator orchestrator, Box room, double unit) {
        List<SceneText.Fact> facts = facts(orchestrator);
        int columns = columns(room.width(), unit, facts.size());
        double width = room.width() / columns;
        List<Captions.Figure> figures = new ArrayList<>();
        for (int f = 0; f < facts.size(); f++) {
            int row = f / columns;
            figures.add(figure(
                    orchestrator, facts.get(f), room.x() + f % columns * width,
                    room.y() + unit * (BELOW / 2 + row * ROW), width, unit));
        }
        return figures;
    }

    List<Captions.Figure> beside(Orchestrator orchestrator, Box room, double unit) {
        List<SceneText.Fact> facts = facts(orchestrator);
        double row = Math.min(room.height() / facts.size(), unit * ROW);
        double top = room.centerY() - row * (facts.size() - 1) / 2;
        List<Captions.Figure> figures = new ArrayList<>();
        for (int f = 0; f < facts.size(); f++) {
            figures.add(figure(orchestrator, facts.get(f), room.x(), top + f * row, room.width(), unit));
        }
        return figures;
    }

    private List<SceneText.Fact> facts(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> eks;
            case ECS -> ecs;
        };
    }

    private Captions.Figure figure(
            Orchestrator orchestrator, SceneText.Fact fact, double x, double y, double room, double unit) {
        String label = fonts.fit(fact.label(), Typeface.REGULAR, unit * Captions.LABEL_SIZE, room - unit * 10);
        return new Captions.Figure(orchestrator, fact.number(), label, x, y);
    }
}
