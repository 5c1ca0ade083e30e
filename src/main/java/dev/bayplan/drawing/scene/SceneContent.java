package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.util.List;
import java.util.stream.Stream;

/// What there is to lay out, counted and measured once for every arrangement that is tried.
record SceneContent(
        Outcome outcome, Lens lens, ClusterContent eks, ClusterContent ecs, Figures figures, Legend legend) {

    static SceneContent of(Outcome outcome, Lens lens, PictureParts parts, Fonts fonts) {
        int news = lens == Lens.LIFECYCLE ? DeploymentNews.rows(outcome) : 0;
        List<ClusterContent> clusters = Stream.of(outcome.eks(), outcome.ecs())
                .parallel()
                .map(side -> new ClusterContent(side, lens, news))
                .toList();
        List<Symbol> symbols = parts.legend() ? UsedSymbols.of(outcome, lens, parts.clusters()) : List.of();
        return new SceneContent(
                outcome, lens, clusters.getFirst(), clusters.getLast(),
                new Figures(outcome, lens, parts.clusters(), fonts), new Legend(symbols, fonts));
    }
}
