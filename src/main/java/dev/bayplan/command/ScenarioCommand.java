package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.store.BundledCatalogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command that prints what one scenario comes to, in words or as JSON.
abstract class ScenarioCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE", description = "A *.bayplan.json file, or example:NAME for a bundled scenario.")
    private String file = "";

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Override
    public final Integer call() {
        CommandLine line = BayplanCommand.line(spec);
        check(line);
        ScenarioArgument argument = ScenarioArgument.of(file, line);
        try {
            Catalogs catalogs = BundledCatalogs.load();
            answer(Outcome.of(argument.open(catalogs), catalogs), argument.name(), catalogs, line);
            return CommandLine.ExitCode.OK;
        } catch (IOException refused) {
            return BayplanCommand.refusal(refused, line.getErr());
        }
    }

    /// Refuses options that are wrong, before anything is read.
    void check(CommandLine line) {}

    abstract void answer(Outcome outcome, String name, Catalogs catalogs, CommandLine line);

    /// Prints what is asked for. Nothing else goes to standard output, so that scripts can read it.
    final void print(Supplier<byte[]> report, Supplier<String> words, CommandLine line) {
        line.getOut().print(json ? new String(report.get(), StandardCharsets.UTF_8) : words.get());
        line.getOut().flush();
    }
}
