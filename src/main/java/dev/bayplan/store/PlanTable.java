package dev.bayplan.store;

import dev.bayplan.model.outcome.Outcome;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// The numbers of a [PlanReport] as a table for spreadsheets: a row a figure, a column an orchestrator.
public final class PlanTable {

    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumn("figure").addColumn("eks").addColumn("ecs").build().withHeader();

    /// Both values of a figure.
    private static final class Row {
        private String eks = "";
        private String ecs = "";
    }

    private PlanTable() {}

    /// {@return the table as CSV in UTF-8; what is not known is empty}
    public static byte[] write(Outcome outcome) {
        JsonNode report = JsonMapper.shared().readTree(PlanReport.write(outcome, ""));
        Map<String, Row> rows = new LinkedHashMap<>();
        Row asOf = rows.computeIfAbsent("asOf", _ -> new Row());
        asOf.eks = report.path("asOf").asString();
        asOf.ecs = asOf.eks;
        figures("", report.path("eks"), (figure, value) -> rows.computeIfAbsent(figure, _ -> new Row()).eks = value);
        figures("", report.path("ecs"), (figure, value) -> rows.computeIfAbsent(figure, _ -> new Row()).ecs = value);
        var out = new ByteArrayOutputStream();
        try (SequenceWriter csv = CsvMapper.builder().build().writer(COLUMNS).writeValues(out)) {
            rows.forEach((figure, row) -> csv.write(new String[] {figure, row.eks, row.ecs}));
        }
        return out.toByteArray();
    }

    private interface Figure {
        void is(String name, String value);
    }

    private static void figures(String name, JsonNode value, Figure found) {
        if (value.isObject()) {
            value.properties().forEach(each ->
                    figures(name.isEmpty() ? each.getKey() : name + '.' + each.getKey(), each.getValue(), found));
        } else if (value.isArray()) {
            value.forEach(waiting -> found.is(
                    name + '.' + waiting.path("workload").asString() + '.' + waiting.path("bound").asString(),
                    waiting.path("count").asString()));
        } else {
            found.is(name, value.isNull() ? "" : value.asString());
        }
    }
}
