package dev.bayplan.export;

/// What stands around the clusters of a picture.
///
/// @param title  the title, and what fleet and workloads there are
/// @param date   the as-of date
/// @param legend what colours and shapes mean
/// @param source where limits and rules stand
public record Surroundings(boolean title, boolean date, boolean legend, boolean source) {

    public static final Surroundings ALL = new Surroundings(true, true, true, true);
}
