package dev.bayplan.controller.ledger;

import dev.bayplan.model.offering.Claim;
import dev.bayplan.model.offering.Finding;
import dev.bayplan.model.offering.Verdict;
import dev.bayplan.text.ClaimText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.time.LocalDate;

/// One claim of the article, and how far it holds.
///
/// @param ruling the verdict in words
/// @param found  what holds instead, or why the claim does
/// @param source who says so, with the day of the version read
public record ClaimRow(Claim claim, Verdict verdict, String said, String ruling, String found, String source) {

    static ClaimRow of(Claim claim, LocalDate asOf) {
        Finding finding = claim.finding(asOf);
        return new ClaimRow(
                claim, finding.verdict(), Messages.name(claim), ClaimText.verdict(finding.verdict()),
                ClaimText.found(claim, finding),
                Messages.text("ledger.source", finding.source().citation(), Numbers.day(finding.source().date())));
    }
}
