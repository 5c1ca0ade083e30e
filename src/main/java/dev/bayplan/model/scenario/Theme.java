package dev.bayplan.model.scenario;

/// The colours of the window. SYSTEM follows the desktop.
public enum Theme { SYSTEM, LIGHT, DARK, HIGH_CONTRAST }
