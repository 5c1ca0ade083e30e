package dev.bayplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a benchmark measures as soon as it is measured: a row of a table, or with `--json` an object a line.
public final class Report {

    static final String JSON = "--json";

    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 900;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final boolean json;
    private final double millisToFill;

    /// Begins with the reference: times are told beside it, too.
    public Report(String... arguments) {
        this.json = List.of(arguments).contains(JSON);
        this.millisToFill = Reference.millisToFill(WIDTH, HEIGHT);
        row("reference: filling 1600 × 900 pixels once", Figure.millis("", millisToFill));
    }

    /// Writes one row.
    public void row(String work, Figure... figures) {
        row(work, List.of(figures));
    }

    /// Writes a time, what it is beside the reference, and what else there is to say of it.
    public void time(String work, Figure millis, Figure... more) {
        List<Figure> figures = new ArrayList<>(List.of(millis));
        figures.add(new Figure("", millis.value() / millisToFill, "× filling"));
        figures.addAll(List.of(more));
        row(work, figures);
    }

    private void row(String work, List<Figure> figures) {
        if (json) {
            System.out.println(MAPPER.writeValueAsString(Map.of("work", work, "figures", figures)));
        } else {
            String values = figures.stream().map(Figure::toString).collect(Collectors.joining(" · "));
            System.out.printf("%-70s | %s%n", work, values);
        }
    }
}
