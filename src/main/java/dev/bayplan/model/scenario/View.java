package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;

/// How the scenario is looked at; kept with it, but no part of what the plans are made from.
///
/// @param heat whether pods and tasks are coloured by their load, where requests are looked at, not by their workload
/// @param seed of the requests that are shown: the same seed gives the same requests; from 0 to
///             [#MOST_SEED]
public record View(Lens lens, Theme theme, boolean heat, int seed) {

    /// The seed where nobody asks for another.
    public static final int USUAL_SEED = 42;

    /// The highest seed.
    public static final int MOST_SEED = 999_999_999;

    public View {
        Check.between("seed", seed, 0, MOST_SEED);
    }

    public View(Lens lens, Theme theme) {
        this(lens, theme, false, USUAL_SEED);
    }

    public View withLens(Lens other) {
        return new View(other, theme, heat, seed);
    }

    public View withTheme(Theme other) {
        return new View(lens, other, heat, seed);
    }

    public View withHeat(boolean on) {
        return new View(lens, theme, on, seed);
    }

    public View withSeed(int other) {
        return new View(lens, theme, heat, other);
    }
}
