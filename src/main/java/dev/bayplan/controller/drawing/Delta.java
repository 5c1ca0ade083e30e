package dev.bayplan.controller.drawing;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.text.ComparisonText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;

/// One number of both clusters, before and after a change.
public record Delta(String label, Move eks, Move ecs) {

    /// Such a number of one cluster.
    ///
    /// @param numbers    before and after, or the one number that stays
    /// @param difference with its sign; empty where it stays
    public record Move(String numbers, String difference) {

        private static Move of(ComparisonText.Count count, Side before, Side after) {
            long was = count.of().applyAsLong(before);
            long is = count.of().applyAsLong(after);
            return was == is
                    ? new Move(Numbers.whole(is), "")
                    : new Move(
                            Messages.text("preview.move", Numbers.whole(was), Numbers.whole(is)),
                            Numbers.signed(is - was));
        }
    }

    /// {@return whether it changes under either orchestrator}
    boolean moves() {
        return !eks.difference().isEmpty() || !ecs.difference().isEmpty();
    }

    static Delta of(ComparisonText.Count count, Outcome before, Outcome after) {
        return new Delta(
                count.label(), Move.of(count, before.eks(), after.eks()), Move.of(count, before.ecs(), after.ecs()));
    }
}
