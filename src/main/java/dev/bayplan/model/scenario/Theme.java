package dev.bayplan.model.scenario;

/// How light the window is. SYSTEM follows the desktop.
public enum Theme { SYSTEM, LIGHT, DARK }
