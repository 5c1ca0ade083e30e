package dev.bayplan.controller;

import dev.bayplan.controller.bars.LifecycleBar;
import dev.bayplan.controller.bars.StatusPresentation;
import dev.bayplan.controller.bars.TimelinePresentation;
import dev.bayplan.controller.bars.ToolBarPresentation;
import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.controller.drawing.DrawingPresentation;
import dev.bayplan.controller.drawing.FindPresentation;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.controller.drawing.PreviewPresentation;
import dev.bayplan.controller.inspector.InspectorPresentation;
import dev.bayplan.controller.ledger.AdvicePresentation;
import dev.bayplan.controller.ledger.ClaimsPresentation;
import dev.bayplan.controller.ledger.ComparisonPresentation;
import dev.bayplan.controller.ledger.LedgerPresentation;
import dev.bayplan.controller.story.Capture;
import dev.bayplan.controller.story.StoryPresentation;
import dev.bayplan.controller.story.Talk;
import dev.bayplan.model.catalog.Catalogs;

/// What the panes of one window show: an object a pane, all of one document.
public record Presentations(
        ToolBarPresentation toolBar,
        TimelinePresentation timeline,
        InspectorPresentation inspector,
        LedgerPresentation ledger,
        AdvicePresentation advice,
        ComparisonPresentation comparison,
        ClaimsPresentation claims,
        StatusPresentation status,
        PreviewPresentation preview,
        FindPresentation find,
        Playback playback,
        LifecycleBar lifecycle,
        StoryPresentation story,
        Talk talk) {

    public static Presentations of(
            Document document, Catalogs catalogs, Recomputation recomputation, LifecyclePresentation lifecycle,
            Selection selection, DrawingPresentation drawing, Playback playback) {
        var outcome = lifecycle.outcomeProperty();
        var capture = new Capture(document, drawing, selection, playback, lifecycle);
        var talk = new Talk(document, catalogs, capture, recomputation);
        return new Presentations(
                new ToolBarPresentation(document),
                new TimelinePresentation(document, catalogs),
                new InspectorPresentation(document, catalogs, outcome, selection),
                new LedgerPresentation(document, outcome, selection),
                new AdvicePresentation(document, catalogs, recomputation, selection.targetProperty()),
                new ComparisonPresentation(document, outcome, playback.observationProperty(), selection),
                new ClaimsPresentation(document),
                new StatusPresentation(recomputation, catalogs),
                new PreviewPresentation(document, recomputation),
                new FindPresentation(lifecycle.shownProperty(), recomputation, selection),
                playback,
                new LifecycleBar(lifecycle),
                new StoryPresentation(document, catalogs, capture, talk),
                talk);
    }
}
