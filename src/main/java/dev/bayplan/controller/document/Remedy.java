package dev.bayplan.controller.document;

/// What would make possible what was refused.
///
/// @param label what a button says, in the form of a command
/// @param apply does it
public record Remedy(String label, Runnable apply) {}
