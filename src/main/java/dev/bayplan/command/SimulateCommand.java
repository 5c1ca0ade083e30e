package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.traffic.Simulation;
import dev.bayplan.store.SimulationReport;
import dev.bayplan.text.ComparisonText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.SeenText;
import dev.bayplan.text.SimulationText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `bayplan simulate`: sends requests under both orchestrators, and prints what was seen beside what is exact.
@Command(
        name = "simulate", description = "Sends requests, and prints what was seen beside what is exact.",
        mixinStandardHelpOptions = true)
final class SimulateCommand extends ScenarioCommand {

    private static final long MOST_REQUESTS = 1_000_000_000_000L;

    @Option(
            names = "--requests", paramLabel = "N", defaultValue = "1000000",
            description = "How many requests each of both gets (default: ${DEFAULT-VALUE}).")
    private long requests;

    @Option(
            names = "--seed", paramLabel = "S",
            description = "The same seed gives the same requests (default: that of the file).")
    private @Nullable Long seed;

    @Override
    void check(CommandLine line) {
        if (requests < 0 || requests > MOST_REQUESTS) {
            throw new ParameterException(line, Messages.text("command.simulate.requests", MOST_REQUESTS, requests));
        }
    }

    @Override
    void answer(Outcome outcome, String name, Catalogs catalogs, CommandLine line) {
        long chosen = seed == null ? outcome.scenario().view().seed() : seed;
        Simulation eks = Simulation.of(outcome.eks().traffic(), requests, chosen);
        Simulation ecs = Simulation.of(outcome.ecs().traffic(), requests, chosen);
        print(
                () -> SimulationReport.write(outcome, chosen, eks, ecs), () -> text(outcome, chosen, eks, ecs),
                line);
        if (requests > 0 && eks.counters().sent() == 0) {
            line.getErr().println(Messages.text("command.simulate.nobodyAsks"));
        }
    }

    private static String text(Outcome outcome, long seed, Simulation eks, Simulation ecs) {
        List<String> lines = new ArrayList<>(Summary.head(outcome));
        lines.add(Messages.text("command.simulate.sent", eks.counters().sent(), Long.toString(seed)));
        lines.add("");
        lines.add(Summary.orchestrators());
        List<ComparisonText.Row> rows = new ArrayList<>(new SeenText(
                outcome, ComparisonText.traffic(outcome), eks.counters(), ecs.counters()).rows());
        rows.addAll(SimulationText.rows(outcome, eks, ecs));
        rows.forEach(row -> lines.addAll(Summary.lines(row)));
        lines.add(Messages.text("command.simulate.assumptions", SimulationText.assumptions(outcome.scenario())));
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }
}
