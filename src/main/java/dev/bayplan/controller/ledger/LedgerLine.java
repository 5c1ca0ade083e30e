package dev.bayplan.controller.ledger;

import dev.bayplan.model.scenario.Orchestrator;

/// A sentence of the ledger, with the arithmetic or the reason behind it.
///
/// @param detail may be empty
public record LedgerLine(Orchestrator orchestrator, String text, String detail) {}
