package dev.bayplan.model.scenario;

/// How the scenario is looked at; kept with it, but no part of what the plans are made from.
public record View(Lens lens, Theme theme) {

    public View withLens(Lens other) {
        return new View(other, theme);
    }

    public View withTheme(Theme other) {
        return new View(lens, other);
    }
}
