package dev.bayplan.bench;

import java.util.Arrays;

/// How long a benchmark takes, and how it reports.
record Options(double seconds, int runs, boolean json) {

    private static final String JSON = "--json";

    /// @param arguments seconds of a run, runs, and perhaps `--json`
    Options(String[] arguments) {
        this(number(arguments, 0, 30), (int) number(arguments, 1, 5), Arrays.asList(arguments).contains(JSON));
    }

    private static double number(String[] arguments, int at, double usual) {
        String[] numbers = Arrays.stream(arguments).filter(each -> !each.equals(JSON)).toArray(String[]::new);
        return at < numbers.length ? Double.parseDouble(numbers[at]) : usual;
    }
}
