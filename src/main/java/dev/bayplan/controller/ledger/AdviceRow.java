package dev.bayplan.controller.ledger;

import dev.bayplan.model.advice.Advised;
import dev.bayplan.model.advice.Advised.Better;
import dev.bayplan.model.advice.Advised.NotYet;
import dev.bayplan.model.advice.Change;
import dev.bayplan.model.advice.Tally;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.AdviceText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import dev.bayplan.text.OfferingText;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One change that would better a number.
///
/// @param text       the change in words
/// @param count      the number with it; since when it is offered, where it is not yet
/// @param difference from the number as it is; empty where it is not offered yet
/// @param then       where everything would stand; empty where it is not offered yet
/// @param change     what to do; null where it is not offered yet
public record AdviceRow(String text, String count, String difference, String then, @Nullable Change change) {

    static AdviceRow ofInstance(Advised advised, Orchestrator orchestrator) {
        // Behind the address of the host it is its ports that are counted, long before CPU and memory.
        return of(advised, better -> better.change() instanceof Change.Bridge
                ? Messages.text("advice.ports", better.after())
                : Messages.text("advice.count." + orchestrator.name(), better.after()));
    }

    static AdviceRow ofWaiting(Advised advised) {
        return of(advised, better -> Messages.text("advice.left", better.after()));
    }

    private static AdviceRow of(Advised advised, Function<Better, String> count) {
        return switch (advised) {
            case Better better -> of(better, count.apply(better));
            case NotYet(Change change, Offering offering) -> new AdviceRow(
                    AdviceText.change(change), OfferingText.since(offering), "", "", null);
        };
    }

    private static AdviceRow of(Better better, String count) {
        Tally tally = better.tally();
        return new AdviceRow(
                AdviceText.change(better.change()), count,
                Messages.text("advice.difference", Numbers.signed(better.difference())),
                Messages.text("advice.then", tally.placed(), tally.withoutAddress(), tally.pending()),
                better.change());
    }
}
