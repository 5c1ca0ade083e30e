package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.TypeLimits;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.LimitsReport;
import dev.bayplan.store.NearestNames;
import dev.bayplan.text.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `bayplan limits`: every limit of some instance types, or of all of them.
@Command(name = "limits", description = "Prints every limit of instance types.", mixinStandardHelpOptions = true)
final class LimitsCommand implements Callable<Integer> {

    private static final String TODAY = "today";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TYPE", arity = "0..*", description = "Instance types, for example m5.large.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all", description = "All types of the date.")
    private boolean all;

    @Option(names = "--as-of", paramLabel = "DATE", description = "A day like 2018-06-06, or today (the default).")
    private String asOf = TODAY;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = BayplanCommand.line(spec);
        if (all == !names.isEmpty()) {
            throw new ParameterException(line, Messages.text("command.limits.which"));
        }
        Catalogs catalogs = BundledCatalogs.load();
        LocalDate date = date(line, catalogs);
        Catalog catalog = catalogs.on(date);
        List<TypeLimits> limits = new ArrayList<>();
        for (String name : all ? catalog.types().stream().map(InstanceType::name).toList() : names) {
            InstanceType type = catalog.find(name).orElse(null);
            if (type == null) {
                line.getErr().println(unknown(name, catalog));
                return CommandLine.ExitCode.SOFTWARE;
            }
            limits.add(TypeLimits.of(type, date));
        }
        PrintWriter out = line.getOut();
        out.print(json
                ? new String(LimitsReport.write(limits), StandardCharsets.UTF_8)
                : new LimitsTable(limits).text());
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private LocalDate date(CommandLine line, Catalogs catalogs) {
        LocalDate date;
        try {
            date = asOf.equals(TODAY) ? catalogs.today() : LocalDate.parse(asOf);
        } catch (DateTimeParseException notADay) {
            throw new ParameterException(line, Messages.text("command.limits.date", asOf), notADay);
        }
        if (date.isBefore(Offering.FIRST_DAY) || date.isAfter(catalogs.today())) {
            throw new ParameterException(
                    line, Messages.text("command.limits.range", Offering.FIRST_DAY, catalogs.today(), asOf));
        }
        return date;
    }

    private static String unknown(String name, Catalog catalog) {
        List<String> nearest = NearestNames.of(name, catalog);
        return nearest.isEmpty()
                ? Messages.text("command.limits.unknown", name, catalog.types().size(), catalog.published())
                : Messages.text(
                        "command.limits.unknownNearest", name, catalog.types().size(), catalog.published(),
                        String.join(", ", nearest));
    }
}
