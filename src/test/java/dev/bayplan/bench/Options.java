package dev.bayplan.bench;

import java.util.List;

/// How long frames are watched.
///
/// @param seconds of a run
/// @param runs    of which the middle one counts
/// @param pods    of the one fleet that is watched; 0 = all fleets
record Options(double seconds, int runs, int pods) {

    /// @param arguments may have `--seconds`, `--runs` and `--pods`, a number after each
    static Options of(String... arguments) {
        List<String> given = List.of(arguments);
        return new Options(
                number(given, "--seconds", 30), (int) number(given, "--runs", 5), (int) number(given, "--pods", 0));
    }

    private static double number(List<String> arguments, String name, double usual) {
        int at = arguments.indexOf(name) + 1;
        return at > 0 && at < arguments.size() ? Double.parseDouble(arguments.get(at)) : usual;
    }
}
