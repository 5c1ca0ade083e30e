package dev.bayplan.export;

import dev.bayplan.drawing.scene.SceneText;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.text.ComparisonText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// What a speaker may be asked: every number of both orchestrators, its sum, and where it comes from.
final class SlideNotes {

    private SlideNotes() {}

    /// @param caption what is said of the picture; may be empty
    static List<String> lines(Outcome outcome, Lens lens, String caption) {
        List<String> lines = new ArrayList<>();
        lines.add(SceneText.title(outcome.scenario(), lens));
        if (!caption.isBlank()) {
            lines.add(caption);
        }
        lines.add(Messages.text("drawing.asOf", Numbers.day(outcome.scenario().asOf())));
        List<ComparisonText.Row> rows = new ArrayList<>(ComparisonText.placement(outcome));
        rows.addAll(ComparisonText.traffic(outcome));
        rows.addAll(ComparisonText.costByPart(outcome));
        rows.add(ComparisonText.portability(outcome));
        for (ComparisonText.Row row : rows) {
            lines.add(Messages.text("notes.row", row.label(), row.eks(), row.ecs()));
            row.note().lines().forEach(note -> lines.add("    " + note));
            row.eksWhy().forEach(why -> lines.add("    " + Messages.text("notes.why.eks", why)));
            row.ecsWhy().forEach(why -> lines.add("    " + Messages.text("notes.why.ecs", why)));
        }
        lines.add(Messages.text("notes.sources"));
        lines.add(SceneText.source(outcome, lens));
        outcome.catalog().sources().forEach(source ->
                lines.add(Messages.text("notes.source", source.citation(), Numbers.day(source.date()))));
        return lines;
    }
}
