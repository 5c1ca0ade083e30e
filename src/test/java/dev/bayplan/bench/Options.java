package dev.bayplan.bench;

import java.util.Arrays;

/// How long a benchmark takes, and how it reports.
///
/// @param pods the one fleet that is measured, by its pods; 0 = all
record Options(double seconds, int runs, int pods, boolean json) {

    private static final String JSON = "--json";

    /// @param arguments seconds of a run, runs, pods of the only fleet, each perhaps, and perhaps `--json`
    Options(String[] arguments) {
        this(
                number(arguments, 0, 30), (int) number(arguments, 1, 5), (int) number(arguments, 2, 0),
                Arrays.asList(arguments).contains(JSON));
    }

    private static double number(String[] arguments, int at, double usual) {
        String[] numbers = Arrays.stream(arguments).filter(each -> !each.equals(JSON)).toArray(String[]::new);
        return at < numbers.length ? Double.parseDouble(numbers[at]) : usual;
    }
}
