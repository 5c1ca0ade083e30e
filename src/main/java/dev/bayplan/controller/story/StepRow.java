package dev.bayplan.controller.story;

/// A step in the list of them.
///
/// @param number   from 1
/// @param about    its day and its lens
/// @param obstacle why it cannot be shown; empty where it can
public record StepRow(int number, String title, String about, String obstacle) {}
