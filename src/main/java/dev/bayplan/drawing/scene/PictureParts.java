package dev.bayplan.drawing.scene;

import dev.bayplan.model.scenario.Orchestrator;
import java.util.EnumSet;
import java.util.Set;

/// What a picture is to show: its clusters, and what stands around them.
///
/// @param clusters of these orchestrators, at least one
/// @param title    the title, and what fleet and workloads there are
/// @param date     the as-of date
/// @param legend   what colours and shapes mean
/// @param source   where limits and rules stand
public record PictureParts(Set<Orchestrator> clusters, boolean title, boolean date, boolean legend, boolean source) {

    /// Everything there is.
    public static final PictureParts ALL =
            new PictureParts(EnumSet.allOf(Orchestrator.class), true, true, true, true);

    /// What a window shows: its panes say the rest.
    static final PictureParts OF_WINDOW =
            new PictureParts(EnumSet.allOf(Orchestrator.class), false, false, true, false);

    public PictureParts {
        if (clusters.isEmpty()) {
            throw new IllegalArgumentException("a picture must show at least one cluster");
        }
        clusters = Set.copyOf(clusters);
    }

    /// {@return the same under a heading that has title and date already}
    public PictureParts headed() {
        return new PictureParts(clusters, false, false, legend, source);
    }

    /// {@return the same of one orchestrator, or of both again}
    public PictureParts withClusters(Set<Orchestrator> others) {
        return new PictureParts(others, title, date, legend, source);
    }
}
