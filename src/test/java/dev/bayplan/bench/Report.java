package dev.bayplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a benchmark measured, line by line or as JSON at the end.
final class Report {

    private final boolean json;
    private final List<String> objects = new ArrayList<>();

    Report(boolean json) {
        this.json = json;
    }

    void line(String format, Object... values) {
        if (!json) {
            System.out.printf(Locale.ROOT, format + "%n", values);
        }
    }

    void frames(Fleet fleet, FrameBenchmark.Motion motion, FrameTimes times) {
        line(
                "%,9d pods %-16s %5.1f frames/s  median %5.1f ms  p99 %5.1f ms  worst %5.1f ms  missed %4.1f %%",
                fleet.pods(), motion.words(), times.framesPerSecond(), times.median(), times.p99(), times.worst(),
                100 * times.missed());
        objects.add(String.format(
                Locale.ROOT,
                "{\"pods\": %d, \"motion\": \"%s\", \"framesPerSecond\": %.2f, \"medianMs\": %.2f, \"p99Ms\": %.2f, "
                        + "\"worstMs\": %.2f, \"missed\": %.4f}",
                fleet.pods(), motion.words(), times.framesPerSecond(), times.median(), times.p99(), times.worst(),
                times.missed()));
    }

    void end() {
        if (json) {
            System.out.println("[" + String.join(",\n ", objects) + "]");
        }
    }
}
