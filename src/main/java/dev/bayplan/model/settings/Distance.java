package dev.bayplan.model.settings;

/// How far a leg of a request goes.
public enum Distance { WITHIN_INSTANCE, WITHIN_ZONE, BETWEEN_ZONES }
