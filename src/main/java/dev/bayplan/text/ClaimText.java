package dev.bayplan.text;

import dev.bayplan.model.offering.Claim;
import dev.bayplan.model.offering.Finding;
import dev.bayplan.model.offering.Verdict;

/// How far a claim of the article holds, in words.
public final class ClaimText {

    private ClaimText() {}

    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.True() -> Messages.text("claim.true");
            case Verdict.TrueOnlyFor(Verdict.Condition condition) ->
                    Messages.text("claim.trueOnlyFor", Messages.name(condition));
            case Verdict.NoLongerTrueSince(var offering) ->
                    Messages.text("claim.noLongerTrueSince", OfferingText.briefly(offering));
            case Verdict.NeverExact() -> Messages.text("claim.neverExact");
        };
    }

    /// {@return what holds instead, or why the claim does, with the numbers}
    public static String found(Claim claim, Finding finding) {
        String which = claim.name() + "." + finding.since().name();
        return Messages.text("claim.found." + which);
    }
}
