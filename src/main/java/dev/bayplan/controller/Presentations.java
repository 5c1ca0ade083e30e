package dev.bayplan.controller;

import dev.bayplan.model.catalog.Catalogs;

/// What the panes of one window show: an object a pane, all of one document.
public record Presentations(
        ToolBarPresentation toolBar,
        TimelinePresentation timeline,
        InspectorPresentation inspector,
        LedgerPresentation ledger,
        ComparisonPresentation comparison,
        StatusPresentation status,
        PlaybackPresentation playback) {

    public static Presentations of(
            Document document, Catalogs catalogs, Recomputation recomputation, Selection selection,
            PlaybackPresentation playback) {
        var outcome = recomputation.outcomeProperty();
        return new Presentations(
                new ToolBarPresentation(document),
                new TimelinePresentation(document, catalogs),
                new InspectorPresentation(document, catalogs, outcome, selection.targetProperty()),
                new LedgerPresentation(document, outcome, selection.targetProperty()),
                new ComparisonPresentation(document, outcome, playback.observationProperty()),
                new StatusPresentation(recomputation, catalogs),
                playback);
    }
}
