package dev.bayplan.controller.ledger;

import dev.bayplan.text.ComparisonText;
import java.util.List;

/// One figure of both orchestrators, side by side.
///
/// @param key         names the row for whoever looks for it
/// @param explanation what the figure counts, in a sentence
/// @param note        what two short values cannot say; mostly empty
/// @param eksWhy      the sums behind the figure of EKS; none while they are not asked for
/// @param ecsWhy      the sums behind the figure of ECS; none while they are not asked for
/// @param hasWhy      whether there are such sums
public record ComparisonRow(
        String key, String label, String eks, String ecs, String explanation, String note, List<String> eksWhy,
        List<String> ecsWhy, boolean hasWhy) {

    /// @param unfolded whether the sums are asked for
    static ComparisonRow of(ComparisonText.Row row, boolean unfolded) {
        return new ComparisonRow(
                row.key(), row.label(), row.eks(), row.ecs(), row.explanation(), row.note(),
                unfolded ? row.eksWhy() : List.of(), unfolded ? row.ecsWhy() : List.of(),
                !row.eksWhy().isEmpty() || !row.ecsWhy().isEmpty());
    }
}
