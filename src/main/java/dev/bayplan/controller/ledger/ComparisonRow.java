package dev.bayplan.controller.ledger;

import dev.bayplan.text.ComparisonText;

/// One figure of both orchestrators, side by side.
///
/// @param key         names the row for whoever looks for it
/// @param explanation what the figure counts, in a sentence
/// @param note        what two short values cannot say; mostly empty
public record ComparisonRow(
        String key, String label, String eks, String ecs, String explanation, String note) {

    static ComparisonRow of(ComparisonText.Row row) {
        return new ComparisonRow(row.key(), row.label(), row.eks(), row.ecs(), row.explanation(), row.note());
    }
}
